# Attention as two bfloat16 products, which oneDNN computes twice as fast as libtorch's fused operator; one picture and
# 257 queries at a time, so that the scores stay in the cache. qkv [pictures, tokens, 3 x width] becomes bfloat16 [pictures, tokens, width].
  def mix(self: __torch__.Encoder, qkv: Tensor, causal: bool) -> Tensor:
    b = torch.size(qkv, 0)
    n = torch.size(qkv, 1)
    d = torch.floordiv(torch.size(qkv, 2), 3)
    h = self.heads
    s = torch.permute(torch.view(torch.to(qkv, 15), [b, n, 3, h, torch.floordiv(d, h)]), [2, 0, 3, 1, 4])
    if causal:
      a = torch.scaled_dot_product_attention(s[0], s[1], s[2], None, 0., True, scale=self.base())
    else:
      parts = annotate(List[Tensor], [])
      for i in range(b):
        parts.append(self.mix_heads(torch.contiguous(s[0][i]), torch.contiguous(s[1][i]), torch.contiguous(s[2][i])))
      a = torch.stack(parts, 0)
    y = torch.reshape(torch.transpose(a, 1, 2), [b, n, d])
    return y
  def mix_heads(self: __torch__.Encoder, queries: Tensor, keys: Tensor, values: Tensor) -> Tensor:
    bounded = self.bounded(queries, keys)
    rows = annotate(List[Tensor], [])
    for part in torch.split(queries, 257, 1):
      s = torch.matmul(part, torch.transpose(keys, 1, 2))
      if bounded:
        s = torch.exp2_(s)
        rows.append(torch.div(torch.matmul(s, values), torch.sum(s, [-1], True)))
      else:
        rows.append(torch.matmul(torch.softmax(torch.mul(s, self.base()), -1), values))
    y = torch.cat(rows, 1)
    return y
