package dev.memorylane.schemas.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memorylane.schemas.CapturedAt;
import dev.memorylane.schemas.Decision;
import dev.memorylane.schemas.Embedding;
import dev.memorylane.schemas.Photo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.GenericRecordBuilder;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.Test;

class StoreSerdesTest {
    private final Serde<Embedding> serde = StoreSerdes.of(Embedding.class);

    @Test
    void shouldReadBackWhatItWrote() {
        // Given
        Embedding embedding = Embedding.newBuilder()
                .setVersion(3)
                .setVector(List.of(0.6f, 0.8f))
                .setCapturedAt(CapturedAt.newBuilder()
                        .setLocal(LocalDateTime.parse("2026-05-01T23:45:00.120"))
                        .build())
                .build();

        // When
        byte[] bytes = serde.serializer().serialize("store", embedding);

        // Then
        assertThat(serde.deserializer().deserialize("store", bytes)).isEqualTo(embedding);
    }

    @Test
    void shouldReadAPhotoThatWasStoredBeforeReplaysWereCounted() throws IOException {
        // Given
        Schema before;
        try (InputStream in = Photo.class.getResourceAsStream("older/Photo.1.avsc")) {
            before = new Schema.Parser().parse(in);
        }
        GenericRecord stored = new GenericRecordBuilder(before)
                .set("version", 7L)
                .set("source", "osaka-1")
                .set("uri", "file:///photos/beach.jpg")
                .build();
        ByteBuffer bytes = new BinaryMessageEncoder<GenericRecord>(GenericData.get(), before).encode(stored);

        // When
        Photo photo = StoreSerdes.of(Photo.class).deserializer().deserialize("store", bytes.array());

        // Then
        assertThat(photo.getVersion()).isEqualTo(7);
        assertThat(photo.getReplays()).isZero();
    }

    @Test
    void shouldReadADecisionThatWasStoredBeforeColoursWereSaid() throws IOException {
        // Given
        Schema before;
        try (InputStream in = Decision.class.getResourceAsStream("older/Decision.2.avsc")) {
            before = new Schema.Parser().parse(in);
        }
        GenericRecord stored = new GenericRecordBuilder(before)
                .set("at", 1_780_000_000_000L)
                .set("rating", 4)
                .set("press", "9f1c")
                .build();
        ByteBuffer bytes = new BinaryMessageEncoder<GenericRecord>(GenericData.get(), before).encode(stored);

        // When
        Decision decision = StoreSerdes.of(Decision.class).deserializer().deserialize("store", bytes.array());

        // Then
        assertThat(decision.getRating()).isEqualTo(4);
        assertThat(decision.getPress()).isEqualTo("9f1c");
        assertThat(decision.getLabel()).isNull();
    }

    @Test
    void shouldSayThatBytesWithoutASchemaCannotBeRead() {
        // Given
        byte[] foreign = {(byte) 0xC3, 1, 0, 0, 0, 0, 0, 0, 0, 0, 7};

        // When, Then
        assertThatThrownBy(() -> serde.deserializer().deserialize("store", foreign))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("no schema of this or an earlier release explains");
    }
}
