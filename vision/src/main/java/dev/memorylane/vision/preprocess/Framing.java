package dev.memorylane.vision.preprocess;

import dev.memorylane.vision.picture.Raster;
import dev.memorylane.vision.picture.Resampler;
import dev.memorylane.vision.picture.ResamplingFilter;
import dev.memorylane.vision.picture.Window;

/**
 * Which part of a picture the model sees and how large: a resize, then a crop of the centre. Where the resized picture
 * is smaller than the crop it is centred on black, the odd pixel on the left and above, as {@code
 * transformers.image_transforms.center_crop} does.
 *
 * @param resize before the crop
 * @param filter that resamples
 * @param crop the model's input
 */
record Framing(ResizeRule resize, ResamplingFilter filter, Size crop) {
    /** Nobody crops this much more than is resized: it is a mistake, and memory would pay for it. */
    private static final int LARGEST = 8192;

    Framing {
        requireSensible(resize.size(), "size");
        requireSensible(crop, "crop_size");
    }

    /** The same share of each picture at another size of the model's input. */
    Framing withCrop(Size other) {
        if (other.equals(crop)) {
            return this;
        }
        Size size = resize.size();
        Size scaled = new Size(
                scaled(size.height(), other.height(), crop.height()),
                scaled(size.width(), other.width(), crop.width()));
        return new Framing(resize.withSize(scaled), filter, other);
    }

    /** The picture as the model sees it, of the size of the crop. */
    Raster apply(Raster picture) {
        Size whole = resize.of(picture.height(), picture.width());
        int left = Math.floorDiv(whole.width() - crop.width(), 2);
        int top = Math.floorDiv(whole.height() - crop.height(), 2);
        Window window = new Window(
                Math.max(0, left),
                Math.max(0, top),
                Math.min(whole.width(), crop.width()),
                Math.min(whole.height(), crop.height()));
        Raster part = Resampler.resize(picture, whole.width(), whole.height(), filter, window);
        return left >= 0 && top >= 0 ? part : padded(part, Math.max(0, -left), Math.max(0, -top));
    }

    private Raster padded(Raster part, int left, int top) {
        byte[] samples = new byte[crop.height() * crop.width() * part.channels()];
        int row = part.width() * part.channels();
        for (int y = 0; y < part.height(); y++) {
            int to = ((top + y) * crop.width() + left) * part.channels();
            System.arraycopy(part.samples(), y * row, samples, to, row);
        }
        return new Raster(crop.width(), crop.height(), part.channels(), samples);
    }

    private static int scaled(int length, int wanted, int usual) {
        return (int) Math.max(1, Math.round((double) length * wanted / usual));
    }

    private static void requireSensible(Size size, String name) {
        if (Math.max(size.height(), size.width()) > LARGEST) {
            throw new IllegalArgumentException("preprocessor_config.json: " + name + " " + size.height() + "x"
                    + size.width() + " is larger than the " + LARGEST + " pixels a side that can be prepared");
        }
    }
}
