# From pixels [pictures, 3, height, width] to the tokens of the last hidden state [pictures, tokens, width].
  def positions(self: __torch__.Encoder, gh: int, gw: int, first: int) -> Tensor:
    d = torch.size(self.w["pos"], -1)
    y = torch.reshape(self.w["pos"], [1, -1, d])[:, first:]
    if (gh != self.grid_height) or (gw != self.grid_width):
      y = torch.permute(torch.reshape(y, [1, self.grid_height, self.grid_width, d]), [0, 3, 1, 2])
      if self.antialias:
        y = torch._upsample_bicubic2d_aa(y, [gh, gw], False)
      else:
        y = torch.upsample_bicubic2d(y, [gh, gw], False)
      y = torch.reshape(torch.permute(y, [0, 2, 3, 1]), [1, gh * gw, d])
    return y
  def embed(self: __torch__.Encoder, pixels: Tensor) -> Tensor:
    w = self.w
    gh = torch.floordiv(torch.size(pixels, 2), self.patch)
    gw = torch.floordiv(torch.size(pixels, 3), self.patch)
    if "patch.bias" in w:
      x = self.patches(pixels, self.patch, w["patch.bias"])
    else:
      x = self.patches(pixels, self.patch, None)
    if "cls" in w:
      x = torch.add(x, self.positions(gh, gw, 1))
      b = torch.size(x, 0)
      d = torch.size(x, 2)
      cls = torch.add(torch.reshape(w["cls"], [1, 1, d]), torch.reshape(w["pos"], [1, -1, d])[:, :1])
      rows = [torch.expand(cls, [b, 1, d])]
      if "registers" in w:
        rows.append(torch.expand(w["registers"], [b, torch.size(w["registers"], 1), d]))
      rows.append(x)
      x = torch.cat(rows, 1)
    else:
      x = torch.add(x, self.positions(gh, gw, 0))
    if "pre.weight" in w:
      x = self.norm(x, "pre")
    return x
  def tokens(self: __torch__.Encoder, pixels: Tensor) -> Tensor:
    y = self.blocks(self.embed(pixels), self.layers, False)
    if self.final_norm:
      y = self.norm(y, "ln")
    return y
# The class token of the last hidden state, [pictures, width].
  def class_token(self: __torch__.Encoder, pixels: Tensor) -> Tensor:
    y = self.last_block_first(self.blocks(self.embed(pixels), self.layers - 1, False))
    if self.final_norm:
      y = self.norm(y, "ln")
    return y
