package dev.memorylane.export.source;

import dev.memorylane.export.listing.ListedPhoto;
import java.io.IOException;

/** Makes pictures of photos. */
public interface Pictures {
    /**
     * An upright sRGB JPEG, never larger than the photo.
     *
     * @param longSide pixels that are enough; it may be less where only that is there
     * @throws IOException in words that say why not and what to do
     */
    byte[] jpeg(ListedPhoto photo, int longSide) throws IOException;
}
