package dev.memorylane.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class FileStatTest {
    private static final Instant EARLY = Instant.ofEpochSecond(5, 70);
    private static final Instant BEFORE_1970 = Instant.ofEpochSecond(-3, 999_999_999);

    /** Another form would have every file of every library read anew. */
    @Test
    void shouldWriteVersionsInTheFormThatIsKept() {
        // Given
        FileStat told = new FileStat(FileStat.Kind.FILE, 12, EARLY, BEFORE_1970, 0);
        FileStat untold = new FileStat(FileStat.Kind.FILE, 12, EARLY, Instant.EPOCH, 0);

        // When, Then
        assertThat(told.version().text()).isEqualTo("12@5.000000070+-3.999999999");
        assertThat(untold.version().text()).isEqualTo("12@5.000000070");
    }
}
