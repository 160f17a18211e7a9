"""How well a student does on photos that it is never trained on."""
from functools import cached_property

import torch
import torch.nn.functional as F

CHUNK = 64


class HeldOut:
    """The held-out photos with the teacher's embeddings at its own input size."""

    def __init__(self, photos, teachers):
        self.photos, self.teachers = photos, teachers

    @cached_property
    def wanted(self):
        return self._embeddings(self.teachers.at(None))

    def cosine(self, student):
        """Mean cosine of the student's embeddings to the teacher's."""
        return F.cosine_similarity(self._embeddings(student), self.wanted).mean().item()

    @torch.no_grad()
    def _embeddings(self, model):
        device, side = next(model.parameters()).device, model.shape.image
        numbers = self.photos.held_out
        chunks = [numbers[i:i + CHUNK] for i in range(0, len(numbers), CHUNK)]
        return torch.cat([model(self.photos.whole(c, side).to(device))[:, 0] for c in chunks])
