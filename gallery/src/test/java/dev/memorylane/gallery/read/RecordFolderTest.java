package dev.memorylane.gallery.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.schemas.Photo;
import dev.memorylane.schemas.PhotoKey;
import dev.memorylane.schemas.outage.BackOff;
import java.io.EOFException;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;

class RecordFolderTest {
    private final List<String> folded = new ArrayList<>();
    private final AtomicInteger registryDownFor = new AtomicInteger();
    private final AtomicInteger told = new AtomicInteger();
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final RecordFolder folder = new RecordFolder(
            List.of(new TopicFold<PhotoKey, Photo>(
                    "photos",
                    (topic, bytes) -> key(new String(bytes, StandardCharsets.UTF_8)),
                    (topic, bytes) -> null,
                    (key, value, _) -> folded.add(key.getPhotoId()))),
            stopping::get,
            e -> told.incrementAndGet(),
            new BackOff(Clock.systemUTC(), Duration.ofMillis(1), Duration.ofMillis(1)));

    private PhotoKey key(String text) {
        if (registryDownFor.getAndDecrement() > 0) {
            throw new SerializationException("Error deserializing", new ConnectException("refused"));
        }
        if (text.equals("garbage")) {
            throw new SerializationException("Unknown magic byte!", new EOFException());
        }
        return new PhotoKey("summer", text);
    }

    private static ConsumerRecord<byte[], byte[]> message(String key) {
        return new ConsumerRecord<>("photos", 0, 7, key.getBytes(StandardCharsets.UTF_8), null);
    }

    @Test
    void shouldTryTheVeryRecordAgainWhileTheRegistryIsAway() {
        // Given
        registryDownFor.set(5);

        // When
        boolean done = folder.fold(message("beach"));

        // Then
        assertThat(done).isTrue();
        assertThat(folded).containsExactly("beach");
        assertThat(told).hasValue(5);
        assertThat(folder.undecodable()).isZero();
    }

    @Test
    void shouldCountAndPassOverBytesThatAreNoneOfOurs() {
        // When
        folder.fold(message("garbage"));
        folder.fold(message("beach"));

        // Then
        assertThat(folded).containsExactly("beach");
        assertThat(folder.undecodable()).isEqualTo(1);
    }

    @Test
    void shouldLeaveTheRecordUndoneWhenItIsStopped() {
        // Given
        stopping.set(true);

        // When
        boolean done = folder.fold(message("beach"));

        // Then
        assertThat(done).isFalse();
        assertThat(folded).isEmpty();
    }
}
