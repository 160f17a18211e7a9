# TorchScript archive source, not Python: torch.x is the operator aten::x, data types are numbers.
class Encoder(Module):
  __parameters__ = []
  __buffers__ = []
  training : bool
  w : Dict[str, Tensor]
  layers : int
  heads : int
  patch : int
  act : str
  eps : float
  def setup(self: __torch__.Encoder, src: Dict[str, Tensor]) -> NoneType:
    w: Dict[str, Tensor] = {}
    for k in src.keys():
      if (not ("attn." in k)) and (not ("mlp." in k)):
        w[k] = torch.clone(src[k])
    for i in range(self.layers):
      p = "layers.{}.".format(i)
      qw = torch.cat([src[p + "attn.q.weight"], src[p + "attn.k.weight"], src[p + "attn.v.weight"]], 0)
      if (p + "attn.q.bias") in src:
        qb = torch.cat([src[p + "attn.q.bias"], src[p + "attn.k.bias"], src[p + "attn.v.bias"]], 0)
      else:
        qb = torch.zeros([torch.size(qw, 0)], dtype=6)
      w[p + "qkv.weight"] = self.pack(qw)
      w[p + "qkv.bias"] = qb
      w[p + "o.weight"] = self.pack(src[p + "attn.o.weight"])
      w[p + "o.bias"] = torch.clone(src[p + "attn.o.bias"])
      w[p + "fc1.weight"] = self.pack(src[p + "mlp.fc1.weight"])
      w[p + "fc1.bias"] = torch.clone(src[p + "mlp.fc1.bias"])
      w[p + "fc2.weight"] = self.pack(src[p + "mlp.fc2.weight"])
      w[p + "fc2.bias"] = torch.clone(src[p + "mlp.fc2.bias"])
    self.w = w
    return None
  def norm(self: __torch__.Encoder, x: Tensor, name: str) -> Tensor:
    y = torch.layer_norm(x, [torch.size(x, -1)], self.w[name + ".weight"], self.w[name + ".bias"], self.eps)
    return y
  def attend(self: __torch__.Encoder, x: Tensor, p: str) -> Tensor:
    b = torch.size(x, 0)
    n = torch.size(x, 1)
    d = torch.size(x, 2)
    h = self.heads
    qkv = torch.view(self.lin(x, p + "qkv"), [b, n, 3, h, torch.floordiv(d, h)])
    qkv = torch.permute(qkv, [2, 0, 3, 1, 4])
    a = torch.scaled_dot_product_attention(qkv[0], qkv[1], qkv[2], None, 0., False)
    y = self.lin(torch.reshape(torch.transpose(a, 1, 2), [b, n, d]), p + "o")
    return y
  def embed(self: __torch__.Encoder, pixels: Tensor) -> Tensor:
    w = self.w
    x = torch.conv2d(pixels, w["patch.weight"], w["patch.bias"], [self.patch, self.patch])
    x = torch.transpose(torch.flatten(x, 2), 1, 2)
    cls = torch.expand(w["cls"], [torch.size(x, 0), 1, torch.size(x, 2)])
    y = torch.add(torch.cat([cls, x], 1), w["pos"])
    return y
  def forward(self: __torch__.Encoder, pixels: Tensor) -> Tensor:
    x = self.embed(pixels)
    for i in range(self.layers):
      p = "layers.{}.".format(i)
      x = torch.add(x, self.attend(self.norm(x, p + "ln1"), p))
      x = torch.add(x, self.lin(self.lin_act(self.norm(x, p + "ln2"), p + "fc1"), p + "fc2"))
    y = self.norm(x, "ln")
    return y
