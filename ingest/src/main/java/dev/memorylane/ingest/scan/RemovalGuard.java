package dev.memorylane.ingest.scan;

import dev.memorylane.ingest.memory.Memory;
import dev.memorylane.ingest.memory.UriSet;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Decides which missing objects may be removed. A loss of more than a fifth of the photos, and more than a handful, waits
 * for a person's word; a photo that is there under another name is not lost.
 */
public final class RemovalGuard {
    private static final int HANDFUL = 5;
    private static final int SHARE = 5;

    private final Memory memory;
    private final UriSet missing;
    private final UriSet confirmed;
    private final int lostPhotos;
    private final boolean waits;

    /**
     * @param missing objects that are not there
     * @param confirmed objects whose removal a person has confirmed
     */
    public RemovalGuard(Memory memory, UriSet missing, UriSet confirmed) {
        this.memory = memory;
        this.missing = missing;
        this.confirmed = confirmed;
        this.lostPhotos = count();
        this.waits = lostPhotos > HANDFUL && (long) lostPhotos * SHARE > memory.presentPhotos();
    }

    /** Whether some of it must wait for a person's word. */
    public boolean waits() {
        return waits;
    }

    /** Photos that would go and that nobody has confirmed. */
    public int lostPhotos() {
        return lostPhotos;
    }

    /** Whether a missing object may be removed now. */
    public boolean allows(String uri) {
        return !waits || confirmed.contains(uri) || isElsewhere(uri);
    }

    private int count() {
        AtomicInteger lost = new AtomicInteger();
        missing.forEach(
                uri -> memory.photoId(uri).filter(id -> isLost(id, uri)).ifPresent(id -> lost.incrementAndGet()));
        return lost.get();
    }

    /** Counted once, at the first of a photo's objects. */
    private boolean isLost(String photoId, String uri) {
        NavigableSet<String> holders = memory.holders(photoId);
        return holders.first().equals(uri)
                && holders.stream().allMatch(missing::contains)
                && !holders.stream().allMatch(confirmed::contains);
    }

    private boolean isElsewhere(String uri) {
        Optional<String> photoId = memory.photoId(uri);
        return photoId.isPresent() && !memory.holders(photoId.get()).stream().allMatch(missing::contains);
    }
}
