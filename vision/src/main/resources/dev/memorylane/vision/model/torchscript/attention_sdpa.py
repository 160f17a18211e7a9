# Attention by libtorch's fused operator. qkv [pictures, tokens, 3 x width] becomes [pictures, tokens, width].
  def query_scale(self: __torch__.Encoder, width: int) -> float:
    return 1.
  def mix(self: __torch__.Encoder, qkv: Tensor, causal: bool) -> Tensor:
    b = torch.size(qkv, 0)
    n = torch.size(qkv, 1)
    d = torch.floordiv(torch.size(qkv, 2), 3)
    h = self.heads
    split = torch.permute(torch.view(qkv, [b, n, 3, h, torch.floordiv(d, h)]), [2, 0, 3, 1, 4])
    a = torch.scaled_dot_product_attention(split[0], split[1], split[2], None, 0., causal)
    y = torch.reshape(torch.transpose(a, 1, 2), [b, n, d])
    return y
