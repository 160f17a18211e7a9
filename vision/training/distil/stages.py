"""The stages of the training: what one step computes, and how the learning rate runs."""
import math
from dataclasses import dataclass

import torch
import torch.nn.functional as F

from . import losses


@dataclass(frozen=True)
class Stage:
    """A number of steps with one loss and one cosine of the learning rate."""
    name: str
    steps: int
    batch: int
    rate: float
    warm_up: int = 30

    def rate_at(self, step):
        if step < self.warm_up:
            return self.rate * (step + 1) / self.warm_up
        progress = (step - self.warm_up) / max(1, self.steps - self.warm_up)
        return self.rate * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * progress)))


def device_of(model):
    return next(model.parameters()).device


SAMPLE = 512
"""Crops whose answers are measured for means and deviations."""


class Branches:
    """Every branch learns by itself on the teacher's own states (`losses.branches`)."""

    def __init__(self, teacher, photos, seed):
        self.teacher, self.photos, self.seed = teacher, photos, seed
        sample = photos.whole(photos.held_out[:128], teacher.shape.image)
        with torch.no_grad():
            self.deviations = losses.deviations(teacher.stream(sample.to(device_of(teacher))))

    def begin(self, student):
        """Nothing to prepare."""

    def loss(self, student, step, batch):
        pixels = self.photos.batch(step, batch, student.shape.image, self.seed).to(device_of(student))
        with torch.no_grad():
            wanted = self.teacher.stream(pixels)
        maps, attentions, mlps = losses.branches(student, wanted, self.deviations)
        embeddings = losses.relative(student.embeddings(pixels), wanted.after[0], self.deviations.states[0])
        loss = maps.sum() + attentions.sum() + mlps.sum() + 10 * embeddings
        return loss, {"maps": maps.mean(), "attentions": attentions.mean(), "mlps": mlps.mean(), "embeddings": embeddings}


class Whole:
    """The whole student learns, end to end, what the teacher says at the teacher's own input size."""

    def __init__(self, targets, seed):
        self.targets, self.seed = targets, seed
        _, cls, tokens = targets.batch(0, SAMPLE, seed)
        self.mean = tokens[:, 0].mean(0)
        self.cls = torch.stack([losses.floored(layer) for layer in cls.std(0)])
        self.last = losses.floored(tokens[:, 0].std(0))
        self.patches = losses.floored(tokens[:, 1:].flatten(0, 1).std(0))

    def to(self, device):
        self.mean, self.cls, self.last, self.patches = (d.to(device) for d in (self.mean, self.cls, self.last, self.patches))
        return self

    @torch.no_grad()
    def begin(self, student):
        """Gives the last norm the mean and deviation of the answers, as a regression standardises what it learns.

        The gradient alone would need thousands of steps for it: outlier channels have means above ten.
        """
        pixels = self.targets.batch(0, SAMPLE, self.seed)[0].to(device_of(student))
        states = torch.cat([student.stream(chunk).after[-1][:, 0] for chunk in pixels.split(64)])
        plain = F.layer_norm(states, states.shape[-1:], eps=student.norm.eps)
        student.norm.weight.copy_(self.last / losses.floored(plain.std(0)))
        student.norm.bias.copy_(self.mean - student.norm.weight * plain.mean(0))

    def loss(self, student, step, batch):
        pixels, cls, tokens = (t.to(device_of(student)) for t in self.targets.batch(step, batch, self.seed))
        stream = student.stream(pixels)
        last = student.norm(stream.after[-1])
        late = len(student.attentions) // 2
        found = torch.stack([state[:, 0] for state in stream.after[1:]], 1)
        parts = {"embedding": losses.relative(last[:, 0], tokens[:, 0], self.last),
                 "away": losses.away(last[:, 0], tokens[:, 0]),
                 "patches": losses.relative(last[:, 1:], tokens[:, 1:], self.patches),
                 "similarity": losses.similarity(last[:, 0], tokens[:, 0]),
                 "way": losses.relative(found[:, late:], cls[:, late:], self.cls[late:])}
        weights = {"embedding": 1, "away": 2, "patches": 0.5, "similarity": 1, "way": 0.3}
        return sum(weights[name] * part for name, part in parts.items()), parts
