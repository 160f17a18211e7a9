# libtorch's own linear layers in the number type dtype, on any device.
  def store(self: __torch__.Encoder, name: str, weight: Tensor, bias: Tensor) -> NoneType:
    self.w[name + ".weight"] = torch.clone(torch.to(weight, self.dtype))
    self.w[name + ".bias"] = torch.clone(torch.to(bias, self.dtype))
    return None
  def narrow(self: __torch__.Encoder, x: Tensor) -> Tensor:
    y = torch.to(x, self.dtype)
    return y
  def lin(self: __torch__.Encoder, x: Tensor, name: str) -> Tensor:
    y = torch.linear(x, self.w[name + ".weight"], self.w[name + ".bias"])
    return y
  def lin_act(self: __torch__.Encoder, x: Tensor, name: str) -> Tensor:
    y = self.activate(self.lin(x, name))
    return y
