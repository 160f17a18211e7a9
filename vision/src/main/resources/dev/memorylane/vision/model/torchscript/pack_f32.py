  def store(self: __torch__.Encoder, name: str, weight: Tensor, bias: Tensor) -> NoneType:
    self.w[name + ".weight"] = ops.mkldnn._reorder_linear_weight(weight)
    self.w[name + ".bias"] = torch.clone(bias)
    return None
  def narrow(self: __torch__.Encoder, x: Tensor) -> Tensor:
    return x
