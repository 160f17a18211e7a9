package dev.memorylane.embedder.blobs;

import dev.memorylane.schemas.blob.BlobFolder;
import dev.memorylane.schemas.blob.FolderBlobStore;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * A process that puts blobs and collects every second of them at the same time, all of them old, until it is killed. It
 * prints the id of each that a record would name, once that is on the disk.
 */
final class KilledCollector {
    private static final Duration GRACE = Duration.ofHours(1);

    private KilledCollector() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        FolderBlobStore store = new FolderBlobStore(folder);
        FolderBlobStore another = new FolderBlobStore(folder);
        BlobFolder blobs = new BlobFolder(folder, GRACE, Clock.systemUTC());
        for (int i = Integer.parseInt(arguments[1]); ; i += 2) {
            String unnamed = put(another, folder, i);
            Thread taker = Thread.ofPlatform().start(() -> take(blobs, unnamed));
            String named = put(store, folder, i + 1);
            store.force();
            System.out.println(named);
            taker.join();
        }
    }

    private static void take(BlobFolder blobs, String id) {
        try {
            blobs.take(id);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String put(FolderBlobStore store, Path folder, int number) throws Exception {
        String id = store.put(ByteBuffer.allocate(20_000).putInt(number).array());
        Files.setLastModifiedTime(
                folder.resolve(id.substring(0, 2)).resolve(id),
                FileTime.from(Instant.now().minus(GRACE.multipliedBy(2))));
        return id;
    }
}
