package dev.memorylane.ingest.worker;

import dev.memorylane.ingest.WrittenJpeg;
import dev.memorylane.ingest.source.Listed;
import dev.memorylane.ingest.source.Listing;
import dev.memorylane.ingest.source.ObjectContent;
import dev.memorylane.ingest.source.ObjectSource;
import dev.memorylane.ingest.source.ObjectVersion;
import dev.memorylane.ingest.source.SeenObject;
import dev.memorylane.ingest.source.Source;
import dev.memorylane.ingest.source.SourceId;
import dev.memorylane.ingest.source.Wake;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/** A bucket of any number of small photos, each with bytes of its own, that exist only when they are asked for. */
final class ManyObjects implements ObjectSource {
    private static final String ROOT = "s3://many/";
    private static final Instant WRITTEN = Instant.parse("2023-05-01T12:00:00Z");

    private final int count;
    private final Path spool;
    private final byte[] photo;

    /** @param spool where the bytes of one object at a time are put */
    ManyObjects(int count, Path spool) throws IOException {
        this.count = count;
        this.spool = spool;
        this.photo = new WrittenJpeg().original("2023:05:01 12:00:00").bytes();
    }

    @Override
    public Source source() {
        return new Source(new SourceId("many-00000000"), "many-00000000", "s3://many", ROOT);
    }

    @Override
    public boolean settles() {
        return false;
    }

    @Override
    public boolean resumes() {
        return false;
    }

    @Override
    public Listing list(Optional<String> after, Consumer<Listed> sink) {
        for (int i = 0; i < count; i++) {
            sink.accept(new Listed.Present(object(i)));
        }
        return new Listing.Complete();
    }

    @Override
    public Optional<SeenObject> look(String uri) {
        return Optional.of(object(number(uri)));
    }

    @Override
    public ObjectContent open(SeenObject object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(photo);
        bytes.write(
                ByteBuffer.allocate(Integer.BYTES).putInt(number(object.uri())).array());
        return new Spooled(bytes.toByteArray());
    }

    private SeenObject object(int number) {
        return new SeenObject(
                ROOT + "%04d/IMG_%08d.jpg".formatted(number / 10_000, number),
                new ObjectVersion("etag-" + number, photo.length + Integer.BYTES, WRITTEN));
    }

    private static int number(String uri) {
        return Integer.parseInt(uri.substring(uri.length() - 12, uri.length() - 4));
    }

    @Override
    public Watch watch(Wake wake) {
        return () -> {};
    }

    /** One object, as a bucket's is: on disk only once all of it is asked for. */
    private final class Spooled implements ObjectContent {
        private final byte[] bytes;

        private Spooled(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public byte[] head(int length) {
            return Arrays.copyOf(bytes, Math.min(length, bytes.length));
        }

        @Override
        public Path file() throws IOException {
            // Never cut to nothing first: some file systems then wait for the disk.
            return Files.write(spool, bytes, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        }

        @Override
        public boolean isStill() {
            return true;
        }

        @Override
        public void close() {}
    }
}
