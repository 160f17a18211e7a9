package dev.memorylane.vision.model;

import static dev.memorylane.vision.model.ConfigEntries.require;

import dev.memorylane.vision.preprocess.Size;

/**
 * How a picture is cut into patches, and for which size the position embeddings were made.
 *
 * @param patch side of a square patch in pixels
 * @param image size of the pictures of training in pixels; what no patch covers, on the right and below, is not seen
 */
public record PatchGrid(int patch, Size image) {
    public PatchGrid {
        require(
                patch > 0 && image.height() >= patch && image.width() >= patch,
                "image_size " + image.height() + "x" + image.width() + " holds a patch of " + patch);
    }

    static PatchGrid of(ConfigEntries config, int usualPatch) {
        int channels = config.number("num_channels", 3);
        require(channels == 3, "num_channels is 3; it is " + channels);
        int patch = config.side("patch_size", 0, usualPatch);
        require(patch == config.side("patch_size", 1, usualPatch), "patch_size is a square");
        int height = config.side("image_size", 0, 224);
        int width = config.side("image_size", 1, 224);
        require(height > 0 && width > 0, "image_size is positive; it is " + height + "x" + width);
        return new PatchGrid(patch, new Size(height, width));
    }

    /** Patches one above the other at the size of training. */
    int rows() {
        return image.height() / patch;
    }

    /** Patches side by side at the size of training. */
    int columns() {
        return image.width() / patch;
    }

    /** Patches of a picture. */
    int patches(Size size) {
        return (size.height() / patch) * (size.width() / patch);
    }

    /** Patches of a picture of training. */
    int patches() {
        return patches(image);
    }

    /**
     * Stops in words where a size would leave pixels unseen; that of training is always right.
     *
     * @throws IllegalArgumentException naming the nearest sizes that fit
     */
    void requireFits(Size size) {
        if (!size.equals(image) && (size.height() % patch != 0 || size.width() % patch != 0)) {
            throw new IllegalArgumentException("input size " + text(size) + " is no multiple of the patch of " + patch
                    + " pixels; the nearest that fit are " + text(nearest(size, 0)) + " and "
                    + text(nearest(size, patch - 1)));
        }
    }

    private Size nearest(Size size, int more) {
        return new Size(nearest(size.height(), more), nearest(size.width(), more));
    }

    private int nearest(int length, int more) {
        return Math.max(patch, (length + more) / patch * patch);
    }

    static String text(Size size) {
        return size.height() + "x" + size.width();
    }
}
