package dev.memorylane.embedder.blobs;

import dev.memorylane.schemas.BlobReference;
import dev.memorylane.schemas.Embedding;
import dev.memorylane.schemas.EmbeddingKey;
import dev.memorylane.schemas.PhotoState;
import dev.memorylane.schemas.blob.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which blobs and photos the last record of each key names. Kept as 64 bits of each SHA-256, 200 bytes a photo: that two
 * begin alike keeps one too many, never one too few.
 */
public final class NamedBlobs {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{64}");
    private static final int HEX_DIGITS = 16;
    private static final int HEX = 16;
    private static final long NONE = 0;

    private final Map<Key, Names> last = new HashMap<>();
    private final Set<Long> blobs = new HashSet<>();
    private final Set<Long> photos = new HashSet<>();

    /** 128 bits of a digest: here two that are alike would be one too few. */
    private record Key(long high, long low) {
        static Key of(EmbeddingKey key) {
            String text = key.getLibrary() + "\0" + key.getModelKey() + "\0" + key.getPhotoId();
            ByteBuffer digest = ByteBuffer.wrap(Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8)));
            return new Key(digest.getLong(), digest.getLong());
        }
    }

    private record Names(long photo, long thumbnail, long features) {}

    /** The next record of a partition; a key comes in one partition only. */
    void take(EmbeddingKey key, Embedding embedding) {
        if (embedding == null || embedding.getState() == PhotoState.REMOVED) {
            last.remove(Key.of(key));
        } else {
            last.put(
                    Key.of(key),
                    new Names(
                            bits(key.getPhotoId()),
                            bits(embedding.getThumbnail()),
                            bits(embedding.getLocalFeatures())));
        }
    }

    /** All records were taken. */
    NamedBlobs ended() {
        last.values().forEach(names -> {
            photos.add(names.photo);
            blobs.add(names.thumbnail);
            blobs.add(names.features);
        });
        last.clear();
        return this;
    }

    /** Whether a record names a blob. */
    public boolean names(String id) {
        return blobs.contains(bits(id));
    }

    /** Whether there is a record of a photo that is present. */
    public boolean hasPhoto(String photoId) {
        return photos.contains(bits(photoId));
    }

    /** How many photos are present. */
    public int photos() {
        return photos.size();
    }

    private static long bits(BlobReference blob) {
        return blob == null ? NONE : bits(blob.getId());
    }

    private static long bits(String sha256) {
        if (!ID.matcher(sha256).matches()) {
            // No file has such a name.
            return NONE;
        }
        return Long.parseUnsignedLong(sha256, 0, HEX_DIGITS, HEX);
    }
}
