package dev.memorylane.vision.decode.raw;

import dev.memorylane.vision.Orientation;
import dev.memorylane.vision.decode.container.ByteView;
import java.io.EOFException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a container tells of its previews; filled while it is walked. */
final class RawContents {
    /** Far more than any camera writes. */
    private static final int MOST_PREVIEWS = 64;

    private final List<ByteView> previews = new ArrayList<>();
    private Optional<Orientation> orientation = Optional.empty();
    private Optional<FullSize> fullSize = Optional.empty();
    private boolean cut;

    /** Bytes that may be a JPEG; as many of them as there are. */
    void preview(ByteView within, long offset, long length) {
        if (length <= 0 || previews.size() >= MOST_PREVIEWS) {
            return;
        }
        cut |= !within.has(offset, length);
        try {
            previews.add(within.atMost(offset, length));
        } catch (EOFException e) {
            cut = true;
        }
    }

    /** An orientation as EXIF numbers it; the first counts. */
    void orientation(long exif) {
        if (orientation.isEmpty() && exif >= 1 && exif <= 8) {
            orientation = Optional.of(Orientation.ofExif((int) exif));
        }
    }

    /** The size of the photo; the first counts. */
    void fullSize(Optional<FullSize> size) {
        fullSize = fullSize.or(() -> size);
    }

    List<ByteView> previews() {
        return previews;
    }

    Optional<Orientation> orientation() {
        return orientation;
    }

    Optional<FullSize> fullSize() {
        return fullSize;
    }

    /** Whether a preview reaches beyond the end of the file. */
    boolean isCut() {
        return cut;
    }
}
