# How much the attention head's query looks at each patch: [heads, patches].
  def attention(self: __torch__.Encoder, pixels: Tensor) -> Tensor:
    x = self.tokens(pixels)
    q = self.probe_query(x)
    k = self.probe_keys_values(x)[0]
    q = torch.mul(q, torch.pow(float(torch.size(q, -1)), -0.5))
    y = torch.softmax(torch.matmul(q, torch.transpose(k, -2, -1)), -1)[0][:, 0]
    return y
