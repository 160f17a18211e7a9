  def pack(self: __torch__.Encoder, weight: Tensor) -> Tensor:
    y = torch.clone(weight)
    return y
  def lin(self: __torch__.Encoder, x: Tensor, name: str) -> Tensor:
    y = torch.linear(x, self.w[name + ".weight"], self.w[name + ".bias"])
    return y
  def lin_act(self: __torch__.Encoder, x: Tensor, name: str) -> Tensor:
    y = torch.gelu(self.lin(x, name), approximate=self.act)
    return y
