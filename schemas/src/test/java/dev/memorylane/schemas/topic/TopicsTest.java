package dev.memorylane.schemas.topic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.schemas.DecisionKey;
import dev.memorylane.schemas.DecisionKind;
import dev.memorylane.schemas.EmbeddingKey;
import dev.memorylane.schemas.PhotoKey;
import dev.memorylane.schemas.ReclusterKey;
import dev.memorylane.schemas.RetryKey;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TopicsTest {
    private static final int PARTITIONS = 4;

    @Test
    void shouldPutEverythingThatTheClustererReadsOfALibraryIntoOnePartition() {
        // Given
        EmbeddingKey embedding = new EmbeddingKey("osaka", "pocket", "a1");
        DecisionKey decision = new DecisionKey("osaka", DecisionKind.KEEP, "b2", null);

        // When
        int embeddings = Topics.EMBEDDINGS.partitionOf(embedding, PARTITIONS);
        int decisions = Topics.DECISIONS.partitionOf(decision, PARTITIONS);
        int reclusters = Topics.RECLUSTERS.partitionOf(new ReclusterKey("osaka", "undated"), PARTITIONS);

        // Then
        assertThat(decisions).isEqualTo(embeddings);
        assertThat(reclusters).isEqualTo(embeddings);
    }

    @Test
    void shouldBringARequestForAPhotoWhereThePhotoIs() {
        // Given
        PhotoKey photo = new PhotoKey("osaka", "a1b2");
        RetryKey retry = new RetryKey("osaka", "a1b2");

        // When, Then
        assertThat(Topics.RETRIES.partitionOf(retry, PARTITIONS))
                .isEqualTo(Topics.PHOTOS.partitionOf(photo, PARTITIONS));
    }

    @Test
    void shouldSpreadThePhotosOfOneLibraryOverEveryPartition() {
        // Given
        IntStream ids = IntStream.range(0, 100);

        // When
        long used = ids.map(id -> Topics.PHOTOS.partitionOf(new PhotoKey("osaka", "photo-" + id), PARTITIONS))
                .distinct()
                .count();

        // Then
        assertThat(used).isEqualTo(PARTITIONS);
    }
}
