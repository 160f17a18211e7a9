package dev.memorylane.devui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.clusterer.ClustererStatus;
import dev.memorylane.clusterer.StatusOf;
import dev.memorylane.clusterer.window.LibraryWindow;
import dev.memorylane.devui.WindowsPage.Behind;
import dev.memorylane.devui.WindowsPage.Looked;
import dev.memorylane.fixtures.HandClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClustererDeskTest {
    private static final LibraryWindow DAY = new LibraryWindow("osaka", "day:2026-05-01");
    private static final LibraryWindow UNDATED = new LibraryWindow("osaka", "undated");

    @Test
    void shouldTellWhatAWindowWaitsForAndWhatCameOfAnother() {
        // Given
        ClustererStatus status = StatusOf.oneBehindAndOneUnchanged(DAY, UNDATED, HandClock.NOON);
        HandClock clock = new HandClock().pass(Duration.ofMillis(1500));

        // When
        WindowsPage page = new ClustererDesk(status, new Live(new OpenPages()), clock).now();

        // Then
        assertThat(page.dirty()).isEqualTo(1);
        assertThat(page.oldestSeconds()).isEqualTo(1.5);
        assertThat(page.unchanged()).isEqualTo(1);
        assertThat(page.behind())
                .containsExactly(new Behind("osaka", "day:2026-05-01", 1.5, 4, "until nothing comes for it"));
        assertThat(page.looked())
                .containsExactly(new Looked("osaka", "undated", "2026-06-01T12:00:00Z", 12, 34, "unchanged", 1));
    }
}
