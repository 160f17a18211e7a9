# oneDNN on weights packed once by a pack_*.py.
  def lin(self: __torch__.Encoder, x: Tensor, name: str) -> Tensor:
    y = ops.mkldnn._linear_pointwise(x, self.w[name + ".weight"], self.w[name + ".bias"], "none", [], "")
    return y
  def lin_act(self: __torch__.Encoder, x: Tensor, name: str) -> Tensor:
    if (self.act == "none") or (self.act == "tanh"):
      y = ops.mkldnn._linear_pointwise(x, self.w[name + ".weight"], self.w[name + ".bias"], "gelu", [], self.act)
    else:
      y = self.activate(self.lin(x, name))
    return y
