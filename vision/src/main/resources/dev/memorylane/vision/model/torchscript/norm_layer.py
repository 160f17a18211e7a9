  def norm(self: __torch__.Encoder, x: Tensor, name: str) -> Tensor:
    y = torch.layer_norm(x, [torch.size(x, -1)], self.w[name + ".weight"], self.w[name + ".bias"], self.eps)
    return y
