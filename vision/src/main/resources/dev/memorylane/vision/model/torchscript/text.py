# From token ids [texts, tokens] to the last hidden state [texts, tokens, width] and the embedding of the last token.
  def text_tokens(self: __torch__.Encoder, ids: Tensor) -> Tensor:
    x = torch.add(torch.embedding(self.w["tok"], ids), self.w["pos"][:torch.size(ids, 1)])
    y = self.norm(self.blocks(x, self.layers, self.causal), "ln")
    return y
  def text_feature(self: __torch__.Encoder, ids: Tensor) -> Tensor:
    x = self.text_tokens(ids)[:, -1]
    if "proj.bias" in self.w:
      y = torch.linear(x, self.w["proj.weight"], self.w["proj.bias"])
    else:
      y = torch.linear(x, self.w["proj.weight"], None)
    return y
