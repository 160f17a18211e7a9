package dev.memorylane.vision.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void shouldSayEachTenthWhereThereIsNoTerminal() {
        // Given
        FetchListener bar = ProgressBar.on(new PrintStream(out, true, StandardCharsets.UTF_8), false);

        // When
        bar.begins("lab/x@abc", 1_000_000, 0);
        for (int bytes = 0; bytes <= 1_000_000; bytes += 1_000) {
            bar.has(bytes);
        }
        bar.ends();

        // Then
        assertThat(text().lines()).hasSize(12);
        assertThat(text())
                .contains("Fetching lab/x@abc, 1.0 MB")
                .contains(" 50 %")
                .doesNotContain("\u001b");
    }

    @Test
    void shouldDrawOneLineAnewOnATerminal() {
        // Given
        FetchListener bar = ProgressBar.on(new PrintStream(out, true, StandardCharsets.UTF_8), true);

        // When
        bar.begins("lab/x@abc", 1_000_000, 250_000);
        bar.has(1_000_000);

        // Then
        assertThat(text()).contains("250 kB are here already").contains("█").contains("100 %");
        assertThat(text()).containsOnlyOnce("\r\u001b[K").containsOnlyOnce(System.lineSeparator());
    }

    @Test
    void shouldReckonSpeedWithoutWhatWasThereBefore() {
        // Given
        TransferPace pace = new TransferPace(100_000_000, 50_000_000, 0);

        // When
        String words = pace.words(60_000_000, Duration.ofSeconds(10).toNanos());

        // Then
        assertThat(words).isEqualTo(" 60 %  60.0 MB of 100.0 MB, 1.0 MB/s, 40 s left");
    }

    private String text() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
