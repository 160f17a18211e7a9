# act: none (exact GELU), tanh (its approximation), quick (sigmoid approximation), swiglu (gates in block.py).
  def activate(self: __torch__.Encoder, x: Tensor) -> Tensor:
    if self.act == "quick":
      y = torch.mul(x, torch.sigmoid(torch.mul(x, 1.702)))
    else:
      y = torch.gelu(x, approximate=self.act)
    return y
