# Transformer blocks with LayerNorm first. TorchScript archive source, not Python: torch.x is the operator aten::x,
# data types are numbers (6 = float32, 15 = bfloat16). Linear layers give store, narrow, lin and lin_act; attention gives
# query_scale and mix; patches give store_patch and patches.
  def take(self: __torch__.Encoder, src: Dict[str, Tensor]) -> NoneType:
    for k in src.keys():
      if k == "patch.weight":
        self.store_patch(src[k])
      else:
        self.w[k] = torch.clone(src[k])
    return None
  def take_block(self: __torch__.Encoder, src: Dict[str, Tensor], p: str) -> NoneType:
    self.take_attention(src, p)
    self.take_mlp(src, p)
    for name in ["ln1", "ln2"]:
      for part in [".weight", ".bias"]:
        if (p + name + part) in src:
          self.w[p + name + part] = torch.clone(src[p + name + part])
    return None
# Some files hold weights transposed, some query, key and value in one, some a further factor of the scores.
  def weight(self: __torch__.Encoder, src: Dict[str, Tensor], linear: str) -> Tensor:
    if (linear + ".weight_t") in src:
      y = torch.contiguous(torch.t(src[linear + ".weight_t"]))
    else:
      y = src[linear + ".weight"]
    return y
  def fused(self: __torch__.Encoder, src: Dict[str, Tensor], p: str) -> Tensor:
    if (p + "attn.q.weight") in src:
      y = torch.cat([src[p + "attn.q.weight"], src[p + "attn.k.weight"], src[p + "attn.v.weight"]], 0)
    else:
      y = self.weight(src, p + "attn.qkv")
    return y
  def fused_bias(self: __torch__.Encoder, src: Dict[str, Tensor], p: str, weight: Tensor) -> Tensor:
    if (p + "attn.q.bias") in src:
      y = torch.cat([src[p + "attn.q.bias"], src[p + "attn.k.bias"], src[p + "attn.v.bias"]], 0)
    elif (p + "attn.qkv.bias") in src:
      y = src[p + "attn.qkv.bias"]
    else:
      y = torch.zeros_like(torch.select(weight, 1, 0))
    return y
  def take_attention(self: __torch__.Encoder, src: Dict[str, Tensor], p: str) -> NoneType:
    weight = self.fused(src, p)
    bias = self.fused_bias(src, p, weight)
    d = torch.floordiv(torch.size(weight, 0), 3)
    g = self.query_scale(torch.floordiv(d, self.heads))
    if (p + "attn.scale") in src:
      g = g * float(src[p + "attn.scale"])
    weight = torch.cat([torch.mul(weight[:d], g), weight[d:]], 0)
    bias = torch.cat([torch.mul(bias[:d], g), bias[d:]], 0)
    self.store(p + "qkv", weight, bias)
    self.store_scaled(src, p + "attn.o", p + "ls1", p + "o")
    return None
  def take_mlp(self: __torch__.Encoder, src: Dict[str, Tensor], p: str) -> NoneType:
    self.store(p + "fc1", self.weight(src, p + "mlp.fc1"), src[p + "mlp.fc1.bias"])
    self.store_scaled(src, p + "mlp.fc2", p + "ls2", p + "fc2")
    return None
  def store_scaled(self: __torch__.Encoder, src: Dict[str, Tensor], linear: str, scale: str, name: str) -> NoneType:
    weight = self.weight(src, linear)
    bias = src[linear + ".bias"]
    if scale in src:
      weight = torch.mul(weight, torch.unsqueeze(src[scale], 1))
      bias = torch.mul(bias, src[scale])
    self.store(name, weight, bias)
    return None
  def attend(self: __torch__.Encoder, x: Tensor, p: str, causal: bool) -> Tensor:
    y = self.lin(self.mix(self.lin(x, p + "qkv"), causal), p + "o")
    return y
  def mlp(self: __torch__.Encoder, x: Tensor, p: str) -> Tensor:
    if self.act == "swiglu":
      h = torch.chunk(self.lin(x, p + "fc1"), 2, -1)
      y = torch.mul(torch.silu(h[0]), h[1])
    else:
      y = self.lin_act(x, p + "fc1")
    y = self.lin(y, p + "fc2")
    return y
  def block(self: __torch__.Encoder, x: Tensor, p: str, causal: bool) -> Tensor:
    x = torch.add(x, self.attend(self.narrow(self.norm(x, p + "ln1")), p, causal))
    y = torch.add(x, self.mlp(self.narrow(self.norm(x, p + "ln2")), p))
    return y
# The last block for who wants the first token alone, [pictures, width]: all tokens are looked at, one looks.
  def last_block_first(self: __torch__.Encoder, x: Tensor) -> Tensor:
    p = "layers.{}.".format(self.layers - 1)
    qkv = self.lin(self.narrow(self.norm(x, p + "ln1")), p + "qkv")
    x = torch.add(x[:, :1], self.lin(self.mix_first(qkv), p + "o"))
    y = torch.add(x, self.mlp(self.narrow(self.norm(x, p + "ln2")), p))
    return y[:, 0]
  def mix_first(self: __torch__.Encoder, qkv: Tensor) -> Tensor:
    b = torch.size(qkv, 0)
    d = torch.floordiv(torch.size(qkv, 2), 3)
    w = torch.floordiv(d, self.heads)
    s = torch.permute(torch.view(qkv, [b, torch.size(qkv, 1), 3, self.heads, w]), [2, 0, 3, 1, 4])
    scale = torch.div(torch.pow(float(w), -0.5), self.query_scale(w))
    a = torch.scaled_dot_product_attention(s[0][:, :, :1], s[1], s[2], None, 0., False, scale=scale)
    y = torch.reshape(a, [b, 1, d])
    return y
  def blocks(self: __torch__.Encoder, x: Tensor, count: int, causal: bool) -> Tensor:
    for i in range(count):
      x = self.block(x, "layers.{}.".format(i), causal)
    return x
