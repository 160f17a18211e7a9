"""Training photos: decoded once into one file of pixels, cropped anew at every step."""
import json
from pathlib import Path

import numpy as np
import torch
from PIL import Image, ImageEnhance, ImageOps

SHARES = {"labelled/clothing/train": 0.40, "labelled/grocery": 0.34, "photos/walk": 0.07, "exif": 0.19}
"""Folders of the test data that may be trained on, and how many of the crops come from each: photos of scenes are few, but
most like the photos of a life. Never `photos/canon-days` nor `labelled/clothing/test`."""

SHORT_SIDE = 192
HELD_OUT_EVERY = 24
Image.MAX_IMAGE_PIXELS = 60_000_000


def pack(data, work):
    """Decodes all training photos to a short side of 192 px, once; later calls find the packed file."""
    index, pixels = work / "photos.json", work / "photos.bin"
    if not index.exists():
        entries, offset = [], 0
        with open(pixels, "wb") as out:
            for path in sorted(p for s in SHARES for p in (data / s).rglob("*") if p.is_file()):
                photo = decoded(path)
                if photo is not None:
                    entries.append([str(path.relative_to(data)), offset, photo.height, photo.width])
                    offset += out.write(np.asarray(photo).tobytes())
        index.write_text(json.dumps(entries))
    return Photos(json.loads(index.read_text()), np.memmap(pixels, np.uint8, "r"))


def decoded(path):
    """The photo upright in RGB, or None for what Pillow cannot read: the test data has broken files on purpose."""
    try:
        with Image.open(path) as image:
            image.draft("RGB", (SHORT_SIDE * 2, SHORT_SIDE * 2))
            image = ImageOps.exif_transpose(image).convert("RGB")
    except Exception:
        return None
    if min(image.size) < 48 or max(image.size) > 4 * min(image.size):
        return None
    scale = min(1.0, SHORT_SIDE / min(image.size))
    return image.resize([round(side * scale) for side in image.size], Image.BICUBIC, reducing_gap=3)


class Photos:
    """Packed photos; every 24th is held out of training and shows how well the student does on unseen ones."""

    def __init__(self, entries, pixels):
        self.entries, self.pixels = entries, pixels
        self.held_out = list(range(0, len(entries), HELD_OUT_EVERY))
        self.trained = [i for i in range(len(entries)) if i % HELD_OUT_EVERY]
        self.sources = [[i for i in self.trained if entries[i][0].startswith(source + "/")] for source in SHARES]

    def image(self, number):
        _, offset, height, width = self.entries[number]
        block = self.pixels[offset:offset + height * width * 3]
        return Image.fromarray(np.asarray(block).reshape(height, width, 3))

    def whole(self, numbers, side):
        return normalised([squeezed(self.image(n), side) for n in numbers])

    def batch(self, step, size, side, seed):
        """The crops of one step: they depend on step and seed alone, so that a resumed run sees the same."""
        random = np.random.default_rng([seed, step])
        return normalised([self.crop(random, [side])[0] for _ in range(size)])

    def crop(self, random, sides):
        """A random crop of a random photo for training, the same at each of the sides asked for."""
        source = self.sources[random.choice(len(self.sources), p=list(SHARES.values()))]
        return crop(self.image(random.choice(source)), sides, random)


def squeezed(image, side, box=None):
    """The whole photo (or a box of it), as the product prepares it."""
    return np.asarray(image.resize((side, side), Image.BICUBIC, box=box))


def crop(image, sides, random):
    """A random crop (a third of the time the whole photo), mirrored half of the time, sometimes in other light."""
    box = None if random.random() < 0.35 else random_box(*image.size, random)
    mirrored = random.random() < 0.5
    if random.random() < 0.4:
        for change in (ImageEnhance.Brightness, ImageEnhance.Contrast, ImageEnhance.Color):
            image = change(image).enhance(random.uniform(0.6, 1.4))
    crops = [squeezed(image, side, box) for side in sides]
    return [np.ascontiguousarray(c[:, ::-1]) if mirrored else c for c in crops]


def random_box(width, height, random):
    """A box of 15 to 100 % of the area, its aspect changed by up to 4:3."""
    area, aspect = random.uniform(0.15, 1.0), np.exp(random.uniform(-0.29, 0.29))
    w = min(width, width * (area * aspect) ** 0.5)
    h = min(height, height * (area / aspect) ** 0.5)
    x, y = random.uniform(0, width - w), random.uniform(0, height - h)
    return x, y, x + w, y + h


def normalised(images):
    """(batch, 3, side, side) in -1 to 1."""
    return torch.from_numpy(np.stack(images)).permute(0, 3, 1, 2).float().div_(127.5).sub_(1).contiguous()
