# From the colours of pixels [pictures, pixels] to hidden states [pictures, pixels, width]; a pixel sees those before it.
  def embed(self: __torch__.Encoder, ids: Tensor) -> Tensor:
    y = torch.add(torch.embedding(self.w["tok"], ids), self.w["pos"][:torch.size(ids, 1)])
    return y
  def tokens(self: __torch__.Encoder, ids: Tensor) -> Tensor:
    y = self.blocks(self.embed(ids), self.layers, True)
    if self.final_norm:
      y = self.norm(y, "ln")
    return y
# How much the last pixel, which alone sees all, looks at each: [heads, pixels].
  def attention(self: __torch__.Encoder, ids: Tensor) -> Tensor:
    x = self.blocks(self.embed(ids), self.layers - 1, True)
    p = "layers.{}.".format(self.layers - 1)
    qkv = torch.to(self.lin(self.narrow(self.norm(x, p + "ln1")), p + "qkv"), 6)
    n = torch.size(qkv, 1)
    w = torch.floordiv(torch.size(qkv, 2), 3 * self.heads)
    qkv = torch.permute(torch.view(qkv, [n, 3, self.heads, w]), [1, 2, 0, 3])
    q = torch.mul(qkv[0][:, -1:], torch.div(torch.pow(float(w), -0.5), self.query_scale(w)))
    y = torch.softmax(torch.matmul(q, torch.transpose(qkv[1], -2, -1)), -1)[:, 0]
    return y
