# Patches by libtorch's convolution, on any device.
  def store_patch(self: __torch__.Encoder, weight: Tensor) -> NoneType:
    self.w["patch.weight"] = torch.clone(weight)
    return None
  def patches(self: __torch__.Encoder, pixels: Tensor, size: int, bias: Optional[Tensor]) -> Tensor:
    y = torch.conv2d(pixels, self.w["patch.weight"], bias, [size, size])
    y = torch.transpose(torch.flatten(y, 2), 1, 2)
    return y
