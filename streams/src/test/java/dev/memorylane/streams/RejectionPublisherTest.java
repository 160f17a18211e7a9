package dev.memorylane.streams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.schemas.PhotoRejection;
import dev.memorylane.schemas.RejectionCode;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class RejectionPublisherTest {

    @Test
    void shouldSayWhichRecordCouldNotBeReadAndWhatToDo() {
        // Given
        ConsumerRecord<byte[], byte[]> bad = new ConsumerRecord<>("photos", 2, 41L, new byte[0], new byte[] {7});

        // When
        PhotoRejection rejection =
                RejectionPublisher.rejection(bad, new IllegalArgumentException("Unknown magic byte!"));

        // Then
        assertThat(rejection.getCode()).isEqualTo(RejectionCode.UNDECODABLE_RECORD);
        assertThat(rejection.getMessage())
                .contains("photos-2@41")
                .contains("Unknown magic byte!")
                .contains("write it again");
    }
}
