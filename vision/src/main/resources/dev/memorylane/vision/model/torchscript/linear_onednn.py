  def pack(self: __torch__.Encoder, weight: Tensor) -> Tensor:
    y = ops.mkldnn._reorder_linear_weight(weight)
    return y
  def lin(self: __torch__.Encoder, x: Tensor, name: str) -> Tensor:
    y = ops.mkldnn._linear_pointwise(x, self.w[name + ".weight"], self.w[name + ".bias"], "none", [], "")
    return y
  def lin_act(self: __torch__.Encoder, x: Tensor, name: str) -> Tensor:
    y = ops.mkldnn._linear_pointwise(x, self.w[name + ".weight"], self.w[name + ".bias"], "gelu", [], self.act)
    return y
