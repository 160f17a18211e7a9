"""The teacher's answers at its own input size for a fixed set of crops, computed once and kept in files."""
import numpy as np
import torch
import torch.nn.functional as F

from . import photos as cropping

CHUNK = 64


class Targets:
    """`count` crops at the student's input size with what the teacher says of them at its own.

    A row holds the CLS token after each of the teacher's blocks, then its last hidden state, whose patches
    are averaged to the student's grid: (layers + 1 + tokens, hidden) in half precision.
    """

    def __init__(self, work, count, shape, teacher_shape):
        self.count, self.shape, self.sides = count, shape, [shape.image, teacher_shape.image]
        self.side = shape.image // shape.patch
        rows = teacher_shape.layers + 1 + self.side ** 2
        self.pixels = opened(work / "crops.bin", np.uint8, (count, shape.image, shape.image, 3))
        self.answers = opened(work / "answers.bin", np.float16, (count, rows, shape.hidden))
        self.progress = work / "answers.txt"

    def done(self):
        return int(self.progress.read_text()) if self.progress.exists() else 0

    def fill(self, photos, teacher, seed, log):
        """Goes on where it stopped; the crops of a chunk depend on the seed and its place alone."""
        for start in range(self.done(), self.count, CHUNK):
            random = np.random.default_rng([seed, 1, start])
            end = min(start + CHUNK, self.count)
            small, large = zip(*(photos.crop(random, self.sides) for _ in range(end - start)))
            self.pixels[start:end] = np.stack(small)
            self.answers[start:end] = self._answers(teacher, cropping.normalised(large).to(teacher.norm.weight.device)).half().numpy()
            self.progress.write_text(str(end))
            if start % (CHUNK * 32) == 0:
                log(f"teacher's answers: {end} of {self.count}")

    @torch.no_grad()
    def _answers(self, teacher, pixels):
        stream = teacher.stream(pixels)
        last = teacher.norm(stream.after[-1])
        tokens = torch.cat([last[:, :1], averaged(last[:, 1:], self.side)], 1)
        return torch.cat([torch.stack([s[:, 0] for s in stream.after[1:]], 1), tokens], 1).cpu()

    def batch(self, step, size, seed):
        """Pixels, CLS tokens after every block and last hidden states of the crops of a step."""
        random = np.random.default_rng([seed, 2, step])
        chosen = np.sort(random.choice(self.count, min(size, self.count), replace=False))
        answers = torch.from_numpy(self.answers[chosen]).float()
        layers = answers.shape[1] - 1 - self.side ** 2
        return cropping.normalised(self.pixels[chosen]), answers[:, :layers], answers[:, layers:]


def averaged(patches, side):
    """Patch tokens averaged to a grid of another side, antialiased."""
    old = int(patches.shape[1] ** 0.5)
    grid = patches.unflatten(1, (old, old)).permute(0, 3, 1, 2)
    grid = F.interpolate(grid, size=(side, side), mode="bilinear", antialias=True, align_corners=False)
    return grid.flatten(2).transpose(1, 2)


def opened(path, dtype, shape):
    """The file as an array, made (sparse) where it is absent or of another size."""
    size = int(np.prod(shape)) * np.dtype(dtype).itemsize
    if not path.exists():
        with open(path, "wb") as file:
            file.truncate(size)
    if path.stat().st_size != size:
        raise ValueError(f"{path} belongs to another run: it has {path.stat().st_size} bytes, expected {size}. Delete the work folder")
    return np.memmap(path, dtype, "r+", shape=shape)
