# CLIP's class token is normalised after the blocks, its other tokens are not; the head projects it beside the texts.
  def cls(self: __torch__.Encoder, pixels: Tensor) -> Tensor:
    y = self.norm(self.class_token(pixels), "ln")
    return y
  def head(self: __torch__.Encoder, pixels: Tensor) -> Tensor:
    y = torch.linear(self.cls(pixels), self.w["projection.weight"])
    return y
