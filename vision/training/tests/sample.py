"""A data folder of noise with a small random teacher, so that the tests need no test data."""
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import torch
from PIL import Image

from distil import layout
from distil.vit import Shape, Vit

TEACHER = Shape(image=64, layers=2, hidden=24, heads=3, mlp=48, patch=16)
FEW = ["--batch", "4", "--mlp", "24", "--image", "32", "--branch-steps", "6", "--whole-steps", "6",
       "--crops", "24"]


@contextmanager
def data():
    """A folder with photos of every kind the training takes, some that it must not take, and a teacher."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        random = np.random.default_rng(5)
        for source in ("labelled/clothing/train/hat", "labelled/clothing/test/hat", "labelled/grocery/train/Fruit",
                       "photos/walk", "photos/canon-days", "exif/odd"):
            noise(folder / "data" / source, random)
        (folder / "data/exif/odd/broken.jpg").write_bytes(b"\xff\xd8 no picture")
        write_teacher(folder / "data/models/vit-tiny-patch16-224")
        yield folder


def noise(folder, random):
    folder.mkdir(parents=True)
    for number in range(6):
        pixels = random.integers(0, 256, (60 + number, 70, 3), np.uint8)
        Image.fromarray(pixels).save(folder / f"{number}.jpg")


def write_teacher(folder):
    layout.write(random_model(TEACHER, 3), folder)


def random_model(shape, seed, compute=torch.bfloat16):
    """A model whose every parameter is random, norms and biases too."""
    model, generator = Vit(shape, compute), torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            parameter.copy_(torch.randn(parameter.shape, generator=generator) * 0.2 + (name.endswith("norm.weight")))
    return model
