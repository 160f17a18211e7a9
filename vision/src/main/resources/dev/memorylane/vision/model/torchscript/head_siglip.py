# SigLIP's head: one learned query attends to all tokens, then an MLP.
  def probe_query(self: __torch__.Encoder, x: Tensor) -> Tensor:
    w = self.w
    d = torch.size(x, 2)
    h = self.heads
    q = torch.linear(torch.reshape(w["probe"], [1, 1, d]), w["head.in.weight"][:d], w["head.in.bias"][:d])
    q = torch.expand(q, [torch.size(x, 0), 1, d])
    y = torch.transpose(torch.reshape(q, [torch.size(x, 0), 1, h, torch.floordiv(d, h)]), 1, 2)
    return y
  def probe_keys_values(self: __torch__.Encoder, x: Tensor) -> Tensor:
    w = self.w
    d = torch.size(x, 2)
    kv = torch.linear(x, w["head.in.weight"][d:], w["head.in.bias"][d:])
    kv = torch.view(kv, [torch.size(x, 0), torch.size(x, 1), 2, self.heads, torch.floordiv(d, self.heads)])
    y = torch.permute(kv, [2, 0, 3, 1, 4])
    return y
  def head(self: __torch__.Encoder, pixels: Tensor) -> Tensor:
    w = self.w
    x = self.tokens(pixels)
    d = torch.size(x, 2)
    kv = self.probe_keys_values(x)
    a = torch.scaled_dot_product_attention(self.probe_query(x), kv[0], kv[1])
    a = torch.reshape(torch.transpose(a, 1, 2), [torch.size(x, 0), d])
    a = torch.linear(a, w["head.out.weight"], w["head.out.bias"])
    y = self.activate(torch.linear(self.norm(a, "head.ln"), w["head.fc1.weight"], w["head.fc1.bias"]))
    y = torch.add(a, torch.linear(y, w["head.fc2.weight"], w["head.fc2.bias"]))
    return y
