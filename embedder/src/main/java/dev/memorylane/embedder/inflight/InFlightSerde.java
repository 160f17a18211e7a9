package dev.memorylane.embedder.inflight;

import dev.memorylane.schemas.Photo;
import dev.memorylane.schemas.serde.StoreSerdes;
import java.nio.ByteBuffer;
import java.time.Instant;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/** Attempt (4 bytes), since and not-before (8 bytes each, epoch milliseconds), then the photo in single-object encoding. */
public final class InFlightSerde {
    private static final Serde<Photo> PHOTO = StoreSerdes.of(Photo.class);
    private static final int HEADER = Integer.BYTES + 2 * Long.BYTES;

    private InFlightSerde() {}

    public static Serde<InFlight> serde() {
        return Serdes.serdeFrom(
                (topic, entry) -> entry == null ? null : write(entry),
                (topic, bytes) -> bytes == null ? null : read(bytes));
    }

    private static byte[] write(InFlight entry) {
        byte[] photo = PHOTO.serializer().serialize("", entry.photo());
        return ByteBuffer.allocate(HEADER + photo.length)
                .putInt(entry.attempt())
                .putLong(entry.since().toEpochMilli())
                .putLong(entry.notBefore().toEpochMilli())
                .put(photo)
                .array();
    }

    private static InFlight read(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int attempt = buffer.getInt();
        Instant since = Instant.ofEpochMilli(buffer.getLong());
        Instant notBefore = Instant.ofEpochMilli(buffer.getLong());
        byte[] photo = new byte[buffer.remaining()];
        buffer.get(photo);
        return new InFlight(PHOTO.deserializer().deserialize("", photo), attempt, since, notBefore);
    }
}
