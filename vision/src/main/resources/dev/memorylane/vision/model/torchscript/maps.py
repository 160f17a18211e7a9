# How much the last block's class token looks at each patch: [heads, patches].
  def scores(self: __torch__.Encoder, q: Tensor, k: Tensor) -> Tensor:
    y = torch.softmax(torch.matmul(q, torch.transpose(k, -2, -1)), -1)
    return y
  def last_queries_keys(self: __torch__.Encoder, pixels: Tensor) -> Tensor:
    x = self.blocks(self.embed(pixels), self.layers - 1, False)
    p = "layers.{}.".format(self.layers - 1)
    qkv = torch.to(self.lin(self.narrow(self.norm(x, p + "ln1")), p + "qkv"), 6)
    n = torch.size(qkv, 1)
    w = torch.floordiv(torch.size(qkv, 2), 3 * self.heads)
    qkv = torch.permute(torch.view(qkv, [n, 3, self.heads, w]), [1, 2, 0, 3])
    q = torch.mul(qkv[0], torch.div(torch.pow(float(w), -0.5), self.query_scale(w)))
    y = torch.stack([q, qkv[1]])
    return y
  def attention(self: __torch__.Encoder, pixels: Tensor) -> Tensor:
    qk = self.last_queries_keys(pixels)
    y = self.scores(qk[0][:, :1], qk[1])[:, 0, self.leading:]
    return y
