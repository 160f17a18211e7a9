# ViT's pooler: a dense layer and tanh on the class token.
  def head(self: __torch__.Encoder, pixels: Tensor) -> Tensor:
    y = torch.tanh(torch.linear(self.class_token(pixels), self.w["pooler.weight"], self.w["pooler.bias"]))
    return y
