package dev.memorylane.standalone.tail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.memorylane.schemas.PhotoKey;
import dev.memorylane.schemas.PhotoRejection;
import dev.memorylane.schemas.RejectionCode;
import dev.memorylane.schemas.RejectionStage;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class TopicTailTest {

    @Test
    void shouldPrintARecordAsOneLineOfJson() throws Exception {
        // Given
        PhotoRejection rejection = PhotoRejection.newBuilder()
                .setStage(RejectionStage.INGEST)
                .setCode(RejectionCode.EMPTY)
                .setMessage("\"a\".jpg is empty\nCopy it again.")
                .setLastAt(Instant.parse("2026-05-01T10:00:00Z"))
                .build();
        ConsumerRecord<?, ?> found = new ConsumerRecord<>("photos", 2, 7, new PhotoKey("osaka", "ab"), rejection);

        // When
        String line = TopicTail.json(found);

        // Then
        JsonNode json = new ObjectMapper().readTree(line);
        assertThat(line).doesNotContain("\n");
        assertThat(json.at("/key/library").asText()).isEqualTo("osaka");
        assertThat(json.at("/value/message").asText()).isEqualTo(rejection.getMessage());
        assertThat(json.at("/offset").asInt()).isEqualTo(7);
    }
}
