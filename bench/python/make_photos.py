"""Writes photos of 26 megapixels, once: make_photos.py FOLDER COUNT

No camera's picture may be needed to measure, so these are made: 1/f noise, whose spectrum is that of natural scenes
(Field, JOSA A 1987), shapes with sharp edges, and sensor grain; JPEG of quality 92 with 4:2:0 chroma, about 10 MB.
"""

import os
import sys

import numpy
from PIL import Image, ImageDraw

WIDTH, HEIGHT = 6240, 4160


def pink(random, height, width):
    """Noise with an amplitude of 1/f, mean 0, deviation 1."""
    spectrum = numpy.fft.rfft2(random.standard_normal((height, width), dtype=numpy.float32))
    vertical, horizontal = numpy.fft.fftfreq(height)[:, None], numpy.fft.rfftfreq(width)[None, :]
    frequency = numpy.hypot(vertical, horizontal * width / height)
    frequency[0, 0] = numpy.inf
    noise = numpy.fft.irfft2(spectrum / frequency.astype(numpy.float32), s=(height, width))
    return (noise / noise.std()).astype(numpy.float32)


def shapes(image, random):
    draw = ImageDraw.Draw(image)
    for _ in range(60):
        x, y = random.integers(WIDTH), random.integers(HEIGHT)
        w, h = random.integers(40, 900, 2)
        colour = tuple(int(c) for c in random.integers(0, 256, 3))
        (draw.ellipse if random.random() < 0.5 else draw.rectangle)([x, y, x + w, y + h], fill=colour)


def photo(seed):
    random = numpy.random.default_rng(seed)
    luma = 120 + 38 * pink(random, HEIGHT, WIDTH)
    tints = [Image.fromarray(14 * pink(random, HEIGHT // 4, WIDTH // 4)).resize((WIDTH, HEIGHT), Image.BILINEAR)
             for _ in range(3)]
    base = numpy.stack([numpy.clip(luma + numpy.asarray(tint), 0, 255) for tint in tints], axis=2)
    image = Image.fromarray(base.astype(numpy.uint8))
    shapes(image, random)
    grain = random.standard_normal((HEIGHT, WIDTH, 1), dtype=numpy.float32) * 2.5
    return Image.fromarray(numpy.clip(numpy.asarray(image) + grain, 0, 255).astype(numpy.uint8))


def main(folder, count):
    os.makedirs(folder, exist_ok=True)
    for seed in range(count):
        path = os.path.join(folder, "photo-%02d.jpg" % seed)
        if not os.path.exists(path):
            print("Making " + os.path.basename(path), flush=True)
            part = os.path.join(os.path.dirname(os.path.abspath(folder)), ".photo.part")
            photo(seed).save(part, "JPEG", quality=92, subsampling="4:2:0")
            os.replace(part, path)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
