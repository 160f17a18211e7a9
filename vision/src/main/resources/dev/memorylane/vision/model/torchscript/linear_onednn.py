# oneDNN on weights packed once.
  def store(self: __torch__.Encoder, name: str, weight: Tensor, bias: Tensor) -> NoneType:
    self.w[name + ".weight"] = ops.mkldnn._reorder_linear_weight(weight)
    self.w[name + ".bias"] = torch.clone(bias)
    return None
  def narrow(self: __torch__.Encoder, x: Tensor) -> Tensor:
    return x
  def lin(self: __torch__.Encoder, x: Tensor, name: str) -> Tensor:
    y = ops.mkldnn._linear_pointwise(x, self.w[name + ".weight"], self.w[name + ".bias"], "none", [], "")
    return y
  def lin_act(self: __torch__.Encoder, x: Tensor, name: str) -> Tensor:
    if (self.act == "none") or (self.act == "tanh"):
      y = ops.mkldnn._linear_pointwise(x, self.w[name + ".weight"], self.w[name + ".bias"], "gelu", [], self.act)
    else:
      y = self.activate(self.lin(x, name))
    return y
