package dev.memorylane.vision.decode;

import dev.memorylane.vision.Remark;
import dev.memorylane.vision.picture.Raster;
import java.util.Set;

/**
 * A decoded photo.
 *
 * @param picture upright sRGB, perhaps reduced, perhaps only the upper part of a file that ends early
 * @param width of the full picture, upright, in pixels
 * @param height of the full picture, upright, in pixels
 * @param remarks what a person may want to know
 */
public record Photo(Raster picture, int width, int height, Set<Remark> remarks) {
    public Photo {
        remarks = Set.copyOf(remarks);
    }
}
