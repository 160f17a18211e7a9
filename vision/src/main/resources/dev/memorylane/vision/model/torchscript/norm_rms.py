# LayerNorm without mean and bias, as ImageGPT has it.
  def norm(self: __torch__.Encoder, x: Tensor, name: str) -> Tensor:
    square = torch.mean(torch.mul(x, x), [-1], True)
    y = torch.mul(torch.div(x, torch.sqrt(torch.add(square, self.eps))), self.w[name + ".weight"])
    return y
