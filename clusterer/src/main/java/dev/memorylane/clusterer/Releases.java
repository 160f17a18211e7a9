package dev.memorylane.clusterer;

import dev.memorylane.clusterer.store.DirtyMark;
import dev.memorylane.clusterer.window.LibraryWindow;
import dev.memorylane.clusterer.work.Outcome;
import dev.memorylane.clusterer.work.Stamp;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Holds what is ready until the windows that exchanged photos with it are ready too: their shortlists go out in one
 * transaction, so that nobody sees a photo in two trips or in none. A window that fails is not waited for.
 */
final class Releases {
    private final Marks marks;
    private final Predicate<LibraryWindow> failing;
    private final Map<LibraryWindow, Outcome> ready = new HashMap<>();

    Releases(Marks marks, Predicate<LibraryWindow> failing) {
        this.marks = marks;
        this.failing = failing;
    }

    void hold(Outcome outcome) {
        ready.put(outcome.stamp().window(), outcome);
    }

    /** Whether something is ready that shows the window as it is now. */
    boolean holds(LibraryWindow window, DirtyMark mark) {
        Outcome held = ready.get(window);
        return held != null && held.stamp().change() == mark.getChange();
    }

    List<LibraryWindow> windows() {
        return List.copyOf(ready.keySet());
    }

    /** Takes the window and all that must go out with it, in the order of their ids; nothing while one is not ready. */
    List<Outcome> take(LibraryWindow window) {
        Optional<TreeMap<String, Outcome>> group = groupOf(window);
        group.ifPresent(all ->
                all.values().forEach(outcome -> ready.remove(outcome.stamp().window())));
        return group.map(all -> List.copyOf(all.values())).orElse(List.of());
    }

    private Optional<TreeMap<String, Outcome>> groupOf(LibraryWindow window) {
        TreeMap<String, Outcome> group = new TreeMap<>();
        Deque<LibraryWindow> open = new ArrayDeque<>(List.of(window));
        while (!open.isEmpty()) {
            LibraryWindow next = open.pop();
            Optional<DirtyMark> mark = marks.find(next);
            if (group.containsKey(next.id()) || mark.isEmpty() || failing.test(next)) {
                continue;
            }
            if (!isWorthShowing(next, mark.orElseThrow())) {
                return Optional.empty();
            }
            group.put(next.id(), ready.get(next));
            mark.orElseThrow().getPeers().forEach(peer -> open.push(new LibraryWindow(window.library(), peer)));
        }
        return Optional.of(group);
    }

    /**
     * A window that never gets quiet would never be shown if only unchanged ones were: its content is shown where photos
     * only came since, so that it is incomplete but not wrong.
     */
    private boolean isWorthShowing(LibraryWindow window, DirtyMark mark) {
        Outcome held = ready.get(window);
        if (held == null) {
            return false;
        }
        Stamp stamp = held.stamp();
        return stamp.change() == mark.getChange() || (stamp.overdue() && stamp.retractions() == mark.getRetractions());
    }

    /** Drops what no longer shows its window rightly; answers how many that were. */
    int dropStale() {
        int before = ready.size();
        ready.keySet().removeIf(window -> marks.find(window)
                .filter(mark -> isWorthShowing(window, mark))
                .isEmpty());
        return before - ready.size();
    }
}
