# Softmax in powers of two: queries carry a factor log2(e). exp2 takes a fifth of libtorch's exp on AMD. Where no score can
# be large, which the lengths of queries and keys bound (Cauchy-Schwarz), the largest of a row need not be found and
# subtracted, and the division by the row's sum waits for the product with the values, which is narrower.
  def query_scale(self: __torch__.Encoder, width: int) -> float:
    y = torch.pow(float(width), -0.5) * 1.4426950408889634
    return y
  def base(self: __torch__.Encoder) -> float:
    y = 0.6931471805599453
    return y
# Whether powers of two of all scores, and their sums, stay far from the ends of the number range.
  def bounded(self: __torch__.Encoder, queries: Tensor, keys: Tensor) -> bool:
    most = torch.amax(torch.mul(self.longest(queries), self.longest(keys)))
    y = float(most) < 10000.
    return y
# The largest squared length of each head's rows.
  def longest(self: __torch__.Encoder, rows: Tensor) -> Tensor:
    x = torch.to(rows, 6)
    y = torch.amax(torch.sum(torch.mul(x, x), [-1]), [-1])
    return y
