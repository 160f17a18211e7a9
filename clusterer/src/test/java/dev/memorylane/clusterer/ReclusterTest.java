package dev.memorylane.clusterer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.clusterer.ReclusterLog.Entry;
import dev.memorylane.clusterer.ReclusterLog.Result;
import dev.memorylane.clusterer.window.LibraryWindow;
import dev.memorylane.clusterer.work.Stamp;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReclusterTest {
    private static final String DAY = "day:2026-05-01";

    @TempDir
    Path folder;

    @Test
    void shouldLookAtAWindowAgainForAPersonAndPublishNothingWhereNothingChanged() {
        try (Clusterer clusterer = new Clusterer(folder)) {
            // Given
            clusterer
                    .send(Photo.of("a", "2026-05-01T10:00", 1), Photo.of("b", "2026-05-01T11:00", 2))
                    .settle();

            // When
            clusterer.askFor("osaka", DAY);
            List<WaitingWindow.State> waiting = states(clusterer.pass(Clusterer.TICK));
            boolean published = !clusterer.settleAll().isEmpty();

            // Then
            assertThat(waiting).containsExactly(WaitingWindow.State.QUIET);
            assertThat(published).isFalse();
            assertThat(clusterer.status.unchanged()).isEqualTo(1);
            assertThat(entry(clusterer)).satisfies(looked -> {
                assertThat(looked.result()).isEqualTo(Result.UNCHANGED);
                assertThat(looked.times()).isEqualTo(2);
                assertThat(looked.photos()).isEqualTo(2);
            });
        }
    }

    @Test
    void shouldLookOnceForRequestsThatComeTogetherAndOnceMoreForOneThatComesMeanwhile() {
        try (Clusterer clusterer = new Clusterer(folder)) {
            // Given
            clusterer.send(Photo.of("a", "2026-05-01T10:00", 1)).settle();
            clusterer.workers.hold();

            // When
            clusterer.askFor("osaka", DAY).askFor("osaka", DAY).pass(Clusterer.LONG_ENOUGH);
            List<WaitingWindow.State> running = states(clusterer);
            clusterer.askFor("osaka", DAY);
            clusterer.workers.runHeld();
            clusterer.settle();
            clusterer.workers.runHeld();
            clusterer.settle();

            // Then
            assertThat(running).containsExactly(WaitingWindow.State.RUNNING);
            assertThat(clusterer.status.dirtyWindows()).isZero();
            assertThat(entry(clusterer).result()).isEqualTo(Result.UNCHANGED);
        }
    }

    @Test
    void shouldLeaveAWindowAloneThatIsNotThere() {
        try (Clusterer clusterer = new Clusterer(folder)) {
            // Given
            clusterer.send(Photo.of("a", "2026-05-01T10:00", 1)).settle();

            // When
            clusterer.askFor("osaka", "day:1999-01-01").askFor("nobody", DAY).askFor("osaka", "no window at all");

            // Then
            assertThat(clusterer.status.dirtyWindows()).isZero();
            assertThat(clusterer.settleAll()).isEmpty();
        }
    }

    @Test
    void shouldRememberABoundedNumberOfWindows() {
        // Given
        ReclusterLog log = new ReclusterLog();

        // When
        for (int i = 0; i <= ReclusterLog.MOST; i++) {
            LibraryWindow window = new LibraryWindow("osaka", "trip:" + i);
            log.note(new Stamp(window, 1, 0, false, 3), Result.PUBLISHED, Duration.ofMillis(5), i);
        }

        // Then
        assertThat(log.latest()).hasSize(ReclusterLog.MOST);
        assertThat(log.latest().getFirst().window().id()).isEqualTo("trip:" + ReclusterLog.MOST);
        assertThat(log.latest().getLast().window().id()).isEqualTo("trip:1");
    }

    private static List<WaitingWindow.State> states(Clusterer clusterer) {
        return clusterer.status.waitingWindows().stream()
                .map(WaitingWindow::state)
                .toList();
    }

    private static Entry entry(Clusterer clusterer) {
        return clusterer.status.reclusterLog().latest().stream()
                .filter(entry -> entry.window().id().equals(DAY))
                .findFirst()
                .orElseThrow();
    }
}
