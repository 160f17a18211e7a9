package dev.memorylane.ingest.upload;

import dev.memorylane.schemas.blob.Sha256;
import dev.memorylane.storage.s3.BucketObject;
import dev.memorylane.storage.s3.Buckets;
import dev.memorylane.storage.s3.S3Address;
import dev.memorylane.storage.s3.S3Reader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Drops files into a watched bucket, where an object is whole as soon as it is there. Nothing there is ever replaced. */
final class BucketDrop implements DropTarget {
    private static final int MOST_NAMESAKES = 10_000;

    private final S3Address prefix;
    private final String into;
    private final Buckets buckets;

    /**
     * @param prefix empty, or with a slash at the end of its key
     * @param into a folder of this name below it
     */
    BucketDrop(S3Address prefix, String into, Buckets buckets) {
        this.prefix = prefix;
        this.into = into;
        this.buckets = buckets;
    }

    @Override
    public long usableBytes() {
        return Long.MAX_VALUE;
    }

    @Override
    public Dropped drop(Path file, String name, Optional<Instant> modifiedAt, String sha256) throws IOException {
        if (name.isEmpty() || name.indexOf('/') >= 0) {
            throw new IOException("This name leads out of " + prefix.words());
        }
        long size = Files.size(file);
        for (int number = 1; number < MOST_NAMESAKES; number++) {
            String relative = into + "/" + UploadName.numbered(name, number);
            S3Address target = new S3Address(prefix.bucket(), prefix.key() + relative);
            if (holds(target, size, sha256)) {
                return new Dropped(relative, sha256, true);
            }
            if (buckets.create(target, file, metadata(modifiedAt, sha256))) {
                return new Dropped(relative, sha256, false);
            }
        }
        throw new IOException("There are too many objects called " + name + " in " + prefix.words());
    }

    private boolean holds(S3Address target, long size, String sha256) throws IOException {
        Optional<BucketObject> there = buckets.look(target);
        if (there.isEmpty() || there.get().size() != size) {
            return false;
        }
        try (InputStream in =
                new S3Reader(buckets).open(target.uri(), there.get().version().text())) {
            return Sha256.hex(in).equals(sha256);
        }
    }

    /** The time under the name that other tools keep it by, in seconds since 1970. */
    private static Map<String, String> metadata(Optional<Instant> modifiedAt, String sha256) {
        Map<String, String> metadata = new HashMap<>(Map.of("sha256", sha256));
        modifiedAt.ifPresent(at -> metadata.put("mtime", Long.toString(at.getEpochSecond())));
        return metadata;
    }
}
