package dev.memorylane.standalone.files;

import dev.memorylane.ingest.content.Examiner;
import dev.memorylane.ingest.metadata.MetadataReader;
import dev.memorylane.vision.Orientation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/**
 * The bytes of a photo, and how it is to be turned.
 *
 * @param bytes of the file
 * @param orientation as its metadata say
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
record PhotoFile(byte[] bytes, Orientation orientation) {
    private static final long MOST_BYTES = 1_000_000_000;
    private static final MetadataReader METADATA = new MetadataReader(Clock.systemUTC());

    /**
     * Reads a file whole.
     *
     * @throws IOException in words for a person, without the file's name
     */
    static PhotoFile read(Path file) throws IOException {
        requireFile(file);
        byte[] bytes = Files.readAllBytes(file);
        String type = Examiner.mediaTypeOf(bytes).orElse("image/jpeg");
        return new PhotoFile(bytes, Orientation.ofExif(METADATA.read(file, type).orientation()));
    }

    private static void requireFile(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new IOException("There is no such file.");
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new IOException("It is no file that can be read.");
        }
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException("It has more than a gigabyte, as no photo has.");
        }
    }
}
