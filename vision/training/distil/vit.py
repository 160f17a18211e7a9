"""A vision transformer in the layout of Hugging Face's `ViTModel` without pooler.

The residual stream is kept in float32; the branches run in `compute` (bfloat16 by default), so that
the outlier channels of a trained ViT survive. Every branch is callable by itself, because the student
imitates its teacher branch by branch.
"""
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import nn


@dataclass(frozen=True)
class Shape:
    """Sizes of a transformer; `image` is the side of its square input in pixels."""
    image: int
    layers: int
    hidden: int
    heads: int
    mlp: int
    patch: int


class Linear(nn.Linear):
    """A linear map whose weights are kept in float32 and applied in the type of its input."""

    def forward(self, x):
        return F.linear(x, self.weight.to(x.dtype), self.bias.to(x.dtype))


class Norm(nn.LayerNorm):
    """Layer normalisation of the float32 residual stream."""

    def __init__(self, hidden):
        super().__init__(hidden, eps=1e-6)


class Attention(nn.Module):
    """The attention branch; returns its addition to the residual stream and the logits of every head."""

    def __init__(self, shape, compute):
        super().__init__()
        self.heads, self.compute = shape.heads, compute
        self.norm = Norm(shape.hidden)
        self.query, self.key, self.value, self.output = (Linear(shape.hidden, shape.hidden) for _ in range(4))

    def forward(self, x):
        q, k, v = (self._split(part) for part in self._projected(self.norm(x).to(self.compute)))
        logits = (q * (q.shape[-1] ** -0.5)) @ k.transpose(-1, -2)
        mixed = (logits.softmax(-1) @ v).transpose(1, 2).reshape(x.shape)
        return self.output(mixed).float(), logits

    def _projected(self, y):
        """Query, key and value in one multiplication, which is faster than three."""
        parts = (self.query, self.key, self.value)
        weight, bias = (torch.cat([getattr(p, name) for p in parts]) for name in ("weight", "bias"))
        return F.linear(y, weight.to(y.dtype), bias.to(y.dtype)).chunk(3, -1)

    def _split(self, y):
        return y.unflatten(-1, (self.heads, -1)).transpose(1, 2)


class Mlp(nn.Module):
    """The MLP branch; returns its addition to the residual stream."""

    def __init__(self, shape, compute):
        super().__init__()
        self.compute = compute
        self.norm = Norm(shape.hidden)
        self.up, self.down = Linear(shape.hidden, shape.mlp), Linear(shape.mlp, shape.hidden)

    def forward(self, x):
        return self.down(F.gelu(self.up(self.norm(x).to(self.compute)))).float()


class Embeddings(nn.Module):
    """Patches, CLS token and position embeddings."""

    def __init__(self, shape, compute):
        super().__init__()
        self.shape, self.compute = shape, compute
        self.patches = Linear(3 * shape.patch ** 2, shape.hidden)
        self.cls = nn.Parameter(torch.zeros(1, 1, shape.hidden))
        self.positions = nn.Parameter(torch.zeros(1, 1 + (shape.image // shape.patch) ** 2, shape.hidden))

    def forward(self, pixels):
        p, n = self.shape.patch, self.shape.image // self.shape.patch
        tiles = pixels.view(-1, 3, n, p, n, p).permute(0, 2, 4, 1, 3, 5).reshape(-1, n * n, 3 * p * p)
        patches = self.patches(tiles.to(self.compute)).float()
        return torch.cat([self.cls.expand(len(pixels), -1, -1), patches], 1) + self.positions


class Vit(nn.Module):
    """Embeddings, blocks of attention and MLP, and the last norm."""

    def __init__(self, shape, compute=torch.bfloat16):
        super().__init__()
        self.shape = shape
        self.embeddings = Embeddings(shape, compute)
        self.attentions = nn.ModuleList(Attention(shape, compute) for _ in range(shape.layers))
        self.mlps = nn.ModuleList(Mlp(shape, compute) for _ in range(shape.layers))
        self.norm = Norm(shape.hidden)

    def forward(self, pixels):
        """Tokens after the last norm, (batch, 1 + patches, hidden)."""
        return self.norm(self.stream(pixels).after[-1])

    def stream(self, pixels):
        """Everything a student can imitate; see `Stream`."""
        stream = Stream([self.embeddings(pixels)], [], [])
        for attention, mlp in zip(self.attentions, self.mlps):
            delta, logits = attention(stream.after[-1])
            stream.middle.append(stream.after[-1] + delta)
            stream.after.append(stream.middle[-1] + mlp(stream.middle[-1]))
            stream.logits.append(logits)
        return stream


@dataclass
class Stream:
    """Residual stream of one forward pass.

    `after[0]` is the embeddings' output and `after[i]` the output of block i; `middle[i]` lies between
    attention and MLP of block i; `logits[i]` are that block's attention logits (batch, head, to, from).
    """
    after: list
    middle: list
    logits: list


def initialise(model, seed):
    """Random weights, a truncated normal of deviation 0.02, and biases of zero; nothing is copied."""
    generator = torch.Generator().manual_seed(seed)
    for name, parameter in model.named_parameters():
        if parameter.dim() > 1:
            nn.init.trunc_normal_(parameter, std=0.02, generator=generator)
        elif name.endswith("bias"):
            nn.init.zeros_(parameter)
    return model
