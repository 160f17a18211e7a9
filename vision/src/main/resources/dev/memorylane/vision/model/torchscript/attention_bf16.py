# Attention as two bfloat16 products, which oneDNN computes twice as fast as libtorch's fused operator; pictures one by
# one, so that the scores stay in the cache. qkv [pictures, tokens, 3 x width] becomes bfloat16 [pictures, tokens, width].
  def query_scale(self: __torch__.Encoder, width: int) -> float:
    y = torch.pow(float(width), -0.5)
    return y
  def mix(self: __torch__.Encoder, qkv: Tensor, causal: bool) -> Tensor:
    b = torch.size(qkv, 0)
    n = torch.size(qkv, 1)
    d = torch.floordiv(torch.size(qkv, 2), 3)
    h = self.heads
    s = torch.permute(torch.view(torch.to(qkv, 15), [b, n, 3, h, torch.floordiv(d, h)]), [2, 0, 3, 1, 4])
    if causal:
      a = torch.scaled_dot_product_attention(s[0], s[1], s[2], None, 0., True, scale=1.)
    else:
      parts = annotate(List[Tensor], [])
      for i in range(b):
        scores = torch.softmax(torch.matmul(s[0][i], torch.transpose(s[1][i], 1, 2)), -1)
        parts.append(torch.matmul(scores, s[2][i]))
      a = torch.stack(parts, 0)
    y = torch.reshape(torch.transpose(a, 1, 2), [b, n, d])
    return y
