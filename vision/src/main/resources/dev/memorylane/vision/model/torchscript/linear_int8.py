# Linear layers in 8 bits: weights symmetric by output channel, activations by their range at run time.
  def store(self: __torch__.Encoder, name: str, weight: Tensor, bias: Tensor) -> NoneType:
    scale = torch.clamp_min(torch.div(torch.amax(torch.abs(weight), [1]), 127.), 1e-12)
    zero = torch.zeros([torch.size(weight, 0)], dtype=4)
    packed = torch.quantize_per_channel(weight, scale, zero, 0, 12)
    self.q[name] = ops.quantized.linear_prepack(packed, torch.clone(bias))
    return None
  def narrow(self: __torch__.Encoder, x: Tensor) -> Tensor:
    return x
  def lin(self: __torch__.Encoder, x: Tensor, name: str) -> Tensor:
    y = ops.quantized.linear_dynamic(torch.to(x, 6), self.q[name], self.reduce_range)
    return y
  def lin_act(self: __torch__.Encoder, x: Tensor, name: str) -> Tensor:
    y = self.activate(self.lin(x, name))
    return y
