package dev.memorylane.export.source;

import dev.memorylane.export.listing.ListedPhoto;
import java.io.IOException;
import java.io.InputStream;

/** Opens photos where they lie. */
public interface Originals {
    /**
     * All bytes of a photo.
     *
     * @throws IOException in words that say why not and what to do
     */
    InputStream open(ListedPhoto photo) throws IOException;
}
