"""Contenders that turn the bytes of a JPEG into a model's input: 256 on the short side, centre 224, normalised."""

import io

import numpy
import PIL
from PIL import Image

SHORT, CROP = 256, 224
MEAN = numpy.array([0.485, 0.456, 0.406], dtype=numpy.float32)
DEVIATION = numpy.array([0.229, 0.224, 0.225], dtype=numpy.float32)


def resized_size(width, height):
    return (SHORT * width // height, SHORT) if width > height else (SHORT, SHORT * height // width)


def pixels(picture):
    """[3, 224, 224] of an RGB array whose short side is 256."""
    top, left = (picture.shape[0] - CROP) // 2, (picture.shape[1] - CROP) // 2
    crop = picture[top : top + CROP, left : left + CROP].astype(numpy.float32)
    return ((crop * numpy.float32(1 / 255) - MEAN) / DEVIATION).transpose(2, 0, 1)


class Decoder:
    """Decodes the same file again and again."""

    def __init__(self, settings):
        with open(settings["photo"], "rb") as file:
            self.jpeg = file.read()

    def run(self, times):
        for _ in range(times):
            decoded = pixels(self.resized())
        return decoded

    def vectors(self):
        return [self.run(1).ravel().tolist()]


class Pillow(Decoder):
    def about(self):
        return "Pillow " + PIL.__version__

    def resized(self):
        image = Image.open(io.BytesIO(self.jpeg)).convert("RGB")
        return numpy.asarray(image.resize(resized_size(*image.size), Image.BICUBIC))


class PillowReducingGap(Pillow):
    def resized(self):
        image = Image.open(io.BytesIO(self.jpeg)).convert("RGB")
        return numpy.asarray(image.resize(resized_size(*image.size), Image.BICUBIC, reducing_gap=2.0))


class PillowDraft(Pillow):
    """The decoder's own reduction, to no less than twice what is wanted."""

    def resized(self):
        image = Image.open(io.BytesIO(self.jpeg))
        width, height = resized_size(*image.size)
        image.draft("RGB", (2 * width, 2 * height))
        return numpy.asarray(image.convert("RGB").resize((width, height), Image.BICUBIC))


class OpenCv(Decoder):
    reduction = "IMREAD_COLOR_RGB"

    def __init__(self, settings):
        import cv2

        super().__init__(settings)
        self.cv2 = cv2
        cv2.setNumThreads(1)

    def about(self):
        return "OpenCV " + self.cv2.__version__

    def resized(self):
        flags = getattr(self.cv2, self.reduction)
        image = self.cv2.imdecode(numpy.frombuffer(self.jpeg, numpy.uint8), flags)
        if flags != self.cv2.IMREAD_COLOR_RGB:
            image = self.cv2.cvtColor(image, self.cv2.COLOR_BGR2RGB)
        size = resized_size(image.shape[1], image.shape[0])
        return self.cv2.resize(image, size, interpolation=self.cv2.INTER_AREA)


class OpenCvReduced(OpenCv):
    reduction = "IMREAD_REDUCED_COLOR_8"


class Vips(Decoder):
    def __init__(self, settings):
        import pyvips

        super().__init__(settings)
        self.pyvips = pyvips

    def about(self):
        return "libvips " + ".".join(str(self.pyvips.version(i)) for i in range(3))

    def resized(self):
        image = self.pyvips.Image.thumbnail_buffer(self.jpeg, 10_000, height=SHORT)
        return image.numpy()


KINDS = {
    "pillow": Pillow,
    "pillow-reducing-gap": PillowReducingGap,
    "pillow-draft": PillowDraft,
    "opencv": OpenCv,
    "opencv-reduced": OpenCvReduced,
    "libvips": Vips,
}
