package dev.memorylane.devui;

import dev.memorylane.clusterer.ClustererStatus;
import dev.memorylane.clusterer.ReclusterLog;
import dev.memorylane.clusterer.WaitingWindow;
import dev.memorylane.devui.WindowsPage.Behind;
import dev.memorylane.devui.WindowsPage.Looked;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

/** Tells the page of windows. */
public class ClustererDesk {
    private static final double MILLIS = 1e3;
    private static final int MOST_ROWS = 60;

    private final ClustererStatus status;
    private final Live live;
    private final Clock clock;

    @Inject
    public ClustererDesk(ClustererStatus status, Live live) {
        this(status, live, Clock.systemUTC());
    }

    ClustererDesk(ClustererStatus status, Live live, Clock clock) {
        this.live = live;
        this.status = status;
        this.clock = clock;
    }

    /**
     * The windows, once a second.
     *
     * @param page who listens
     */
    public Multi<WindowsPage> windows(String page) {
        return live.of(page, this::now);
    }

    /** Dirty windows. */
    public Multi<String> dirty() {
        return live.behindAName(() -> Long.toString(status.dirtyWindows()));
    }

    WindowsPage now() {
        return new WindowsPage(
                status.dirtyWindows(),
                status.oldestDirtySeconds(clock),
                status.runningJobs(),
                status.failingWindows(),
                status.published(),
                status.unchanged(),
                status.stale(),
                status.tasks(),
                status.waitingWindows().stream()
                        .limit(MOST_ROWS)
                        .map(this::behind)
                        .toList(),
                status.reclusterLog().latest().stream()
                        .limit(MOST_ROWS)
                        .map(ClustererDesk::looked)
                        .toList());
    }

    private Behind behind(WaitingWindow window) {
        return new Behind(
                window.window().library(),
                window.window().id(),
                Math.max(0, Duration.between(window.since(), clock.instant()).toMillis()) / MILLIS,
                window.changes(),
                words(window.state()));
    }

    private static String words(WaitingWindow.State state) {
        return switch (state) {
            case QUIET -> "until nothing comes for it";
            case REST -> "it was clustered a moment ago";
            case WORKER -> "for a worker";
            case RUNNING -> "being clustered";
            case PEERS -> "ready; for the windows that go out with it";
            case RETRY -> "the last try failed; tried again soon";
        };
    }

    private static Looked looked(ReclusterLog.Entry entry) {
        return new Looked(
                entry.window().library(),
                entry.window().id(),
                entry.at().toString(),
                entry.photos(),
                entry.took().toMillis(),
                entry.result().name().toLowerCase(Locale.ROOT),
                entry.times());
    }
}
