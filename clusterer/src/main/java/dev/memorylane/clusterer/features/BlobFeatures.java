package dev.memorylane.clusterer.features;

import dev.memorylane.culling.geometry.FeatureReader;
import dev.memorylane.culling.geometry.LocalFeatures;
import dev.memorylane.schemas.blob.BlobStore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.AvroRuntimeException;
import org.jboss.logging.Logger;

/**
 * Local features out of the blob store, the last used remembered. Thread-safe.
 *
 * <p>The embedder writes a blob before the record that names it. So one that is not there, or cannot be read, is trouble
 * with the store, to be tried again: the window waits, and its last revision stands. Only when that has lasted for the
 * patience is the blob taken for lost: its photo is judged without geometry, which is said once, and the blob is
 * looked for again whenever its window is worked on. A store that cannot be reached is waited for however long.
 */
public final class BlobFeatures implements FeatureReader, LostFeatures {
    private static final Logger LOG = Logger.getLogger(BlobFeatures.class);

    /**
     * About 6 MB: neighbours in time are compared, and a focus stack is 200 frames at most. Where more are remembered, each
     * photo's 22 kB grow old before they are forgotten, which is most of what the old part of the heap fills with.
     */
    private static final int REMEMBERED = 256;

    private final BlobStore blobs;
    private final Duration patience;
    private final Clock clock;
    private final Map<String, Instant> missingSince = new ConcurrentHashMap<>();
    private final Map<String, Boolean> lost = new ConcurrentHashMap<>();
    private final Map<String, LocalFeatures> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, LocalFeatures> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** @param patience how long a blob that is not there is waited for */
    public BlobFeatures(BlobStore blobs, Duration patience, Clock clock) {
        this.blobs = blobs;
        this.patience = patience;
        this.clock = clock;
    }

    @Override
    public boolean isLost(String name) {
        return lost.containsKey(name);
    }

    /**
     * @throws FeaturesUnavailableException where the features are to be tried again
     * @throws java.io.UncheckedIOException where the store cannot be read: infrastructure, to be tried again
     */
    @Override
    public Optional<LocalFeatures> read(String id) {
        Optional<LocalFeatures> known = remembered(id);
        return known.isPresent() ? known : fetched(id);
    }

    private Optional<LocalFeatures> fetched(String id) {
        Optional<byte[]> blob = blobs.get(id);
        if (blob.isEmpty()) {
            return missing(id, "is not in the blob store", null);
        }
        try {
            LocalFeatures features = decoded(blob.get());
            missingSince.remove(id);
            lost.remove(id);
            remember(id, features);
            return Optional.of(features);
        } catch (IOException | AvroRuntimeException | IllegalArgumentException e) {
            return missing(id, "cannot be decoded", e);
        }
    }

    private Optional<LocalFeatures> missing(String id, String why, Exception cause) {
        Instant now = clock.instant();
        // A time ahead was set by a clock that was set back since: nobody waits for that to come round again.
        Instant since = missingSince.merge(id, now, (before, _) -> before.isAfter(now) ? now : before);
        if (Duration.between(since, now).compareTo(patience) < 0) {
            throw new FeaturesUnavailableException(
                    "The local features " + id + " of a photo: the blob " + why
                            + "; let every service have the same folder of blobs",
                    cause);
        }
        if (lost.put(id, true) == null) {
            LOG.warnf(
                    cause,
                    "The local features %s %s for %s: look-alikes of their photo are told by time, colours and"
                            + " embedding alone. Removing the photo's file and putting it back makes them anew",
                    id,
                    why,
                    patience);
        }
        return Optional.empty();
    }

    private static LocalFeatures decoded(byte[] blob) throws IOException {
        dev.memorylane.schemas.LocalFeatures avro =
                dev.memorylane.schemas.LocalFeatures.fromByteBuffer(ByteBuffer.wrap(blob));
        return new LocalFeatures(
                avro.getWidth(),
                avro.getHeight(),
                bytes(avro.getPlaces()),
                bytes(avro.getDescriptors()),
                bytes(avro.getSharpness()));
    }

    /** Features copy what they are given; the decoder's own array needs no copy beside that. */
    private static byte[] bytes(ByteBuffer buffer) {
        if (buffer.hasArray() && buffer.arrayOffset() == 0 && buffer.array().length == buffer.remaining()) {
            return buffer.array();
        }
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }

    private synchronized Optional<LocalFeatures> remembered(String id) {
        return Optional.ofNullable(remembered.get(id));
    }

    private synchronized void remember(String id, LocalFeatures features) {
        remembered.put(id, features);
    }
}
