"""What is compared: transformers and two classical descriptors. All map a photo to a vector of length one."""
import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image

from . import photos

CHUNK = 64


def transformer(model):
    """CLS of the last hidden state."""
    def embed(images):
        with torch.no_grad():
            chunks = [images[i:i + CHUNK] for i in range(0, len(images), CHUNK)]
            return F.normalize(torch.cat([model(prepared(c, model.shape.image))[:, 0] for c in chunks]).float(), dim=1)
    return embed


def prepared(images, side):
    return photos.normalised([photos.squeezed(image, side) for image in images])


def described(descriptor):
    def embed(images):
        return F.normalize(torch.from_numpy(np.stack([descriptor(i) for i in images])).float(), dim=1)
    return embed


def thumbnail(image):
    """16×16 pixels less their mean."""
    small = np.asarray(image.resize((16, 16), Image.BICUBIC), np.float64)
    return (small - small.mean()).ravel()


def histograms(image):
    """Colours in 4×4×4 bins, and an 8-bin histogram of gradients in each of 4×4 cells, both of length one."""
    small = np.asarray(image.resize((128, 128), Image.BICUBIC), np.int64)
    bins = (small // 64) @ np.array([16, 4, 1])
    colours = np.sqrt(np.bincount(bins.ravel(), minlength=64))
    return np.concatenate([colours / np.linalg.norm(colours), gradients(small.mean(2))])


def gradients(grey):
    down, right = np.gradient(grey)
    strength, angle = np.hypot(down, right), (np.arctan2(down, right) % np.pi) / np.pi
    direction = np.minimum((angle * 8).astype(int), 7)
    cell = (np.arange(128) // 32)[:, None] * 4 + (np.arange(128) // 32)
    grid = np.bincount((cell * 8 + direction).ravel(), strength.ravel(), 128)
    return grid / max(np.linalg.norm(grid), 1e-9)
