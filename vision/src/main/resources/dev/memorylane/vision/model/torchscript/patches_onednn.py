# Patches of 32 pixels and more as one linear layer: they do not overlap, and a convolution takes three times as long.
# Smaller ones gain little, so they keep the convolution, whose rounding is the usual implementation's.
  def as_linear(self: __torch__.Encoder, size: int) -> bool:
    y = size >= 32
    return y
  def store_patch(self: __torch__.Encoder, weight: Tensor) -> NoneType:
    if self.as_linear(torch.size(weight, 3)):
      self.w["patch.weight"] = ops.mkldnn._reorder_linear_weight(torch.flatten(weight, 1))
    else:
      self.w["patch.weight"] = torch.clone(weight)
    return None
  def patches(self: __torch__.Encoder, pixels: Tensor, size: int, bias: Optional[Tensor]) -> Tensor:
    if self.as_linear(size):
      y = ops.mkldnn._linear_pointwise(self.cut(pixels, size), self.w["patch.weight"], bias, "none", [], "")
    else:
      y = torch.conv2d(pixels, self.w["patch.weight"], bias, [size, size])
      y = torch.transpose(torch.flatten(y, 2), 1, 2)
    return y
# From [pictures, colours, height, width] to [pictures, patches, colours x size x size].
  def cut(self: __torch__.Encoder, pixels: Tensor, size: int) -> Tensor:
    b = torch.size(pixels, 0)
    c = torch.size(pixels, 1)
    h = torch.floordiv(torch.size(pixels, 2), size)
    w = torch.floordiv(torch.size(pixels, 3), size)
    x = torch.reshape(pixels[:, :, :h * size, :w * size], [b, c, h, size, w, size])
    y = torch.reshape(torch.permute(x, [0, 2, 4, 1, 3, 5]), [b, h * w, c * size * size])
    return y
