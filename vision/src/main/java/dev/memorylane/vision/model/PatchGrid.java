package dev.memorylane.vision.model;

import static dev.memorylane.vision.model.ConfigEntries.require;

import dev.memorylane.vision.preprocess.Size;

/**
 * How a picture is cut into patches, and for which size the position embeddings were made.
 *
 * @param patch side of a square patch in pixels
 * @param image size of the pictures of training in pixels, multiples of the patch
 */
public record PatchGrid(int patch, Size image) {
    public PatchGrid {
        require(
                patch > 0 && image.height() % patch == 0 && image.width() % patch == 0,
                "image_size " + image.height() + "x" + image.width() + " is a multiple of patch_size " + patch);
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
}
