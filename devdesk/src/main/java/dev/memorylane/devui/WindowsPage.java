package dev.memorylane.devui;

import java.util.List;

/**
 * The windows of this process.
 *
 * @param dirty windows whose shortlist is behind
 * @param oldestSeconds how long the oldest of them has waited
 * @param running windows that workers have
 * @param failing windows whose last try failed
 * @param published revisions since the start
 * @param unchanged results since the start that said what stood already
 * @param stale results since the start that were out of date when they came
 * @param tasks stream tasks here
 * @param behind the dirty ones that wait longest
 * @param looked the windows clustered last
 */
public record WindowsPage(
        long dirty,
        double oldestSeconds,
        long running,
        long failing,
        long published,
        long unchanged,
        long stale,
        int tasks,
        List<Behind> behind,
        List<Looked> looked) {

    /**
     * A dirty window.
     *
     * @param library whose
     * @param window its id
     * @param seconds how long it has waited
     * @param changes that its shortlist does not show, or that came while it was worked on
     * @param waits for what, in words
     */
    public record Behind(String library, String window, double seconds, long changes, String waits) {}

    /**
     * The last look at a window.
     *
     * @param library whose
     * @param window its id
     * @param at when, ISO 8601
     * @param photos how many it had
     * @param millis processor time
     * @param result published, unchanged, withdrawn or failed
     * @param times how often it was clustered since the start
     */
    public record Looked(
            String library, String window, String at, int photos, long millis, String result, long times) {}
}
