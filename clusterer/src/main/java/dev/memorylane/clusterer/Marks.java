package dev.memorylane.clusterer;

import dev.memorylane.clusterer.store.DirtyMark;
import dev.memorylane.clusterer.store.DirtyWindow;
import dev.memorylane.clusterer.store.DirtyWindows;
import dev.memorylane.clusterer.store.DirtyWindows.Effect;
import dev.memorylane.clusterer.window.LibraryWindow;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/** The dirty windows of a task, counted: a gauge must not say none between a record and the next look around. */
final class Marks {
    private final DirtyWindows dirty;
    private final TaskStatus task;
    private final LongSupplier now;
    private long count;

    /** @param now milliseconds since 1970 by the stream's wall clock, which tests advance by hand */
    Marks(DirtyWindows dirty, TaskStatus task, LongSupplier now) {
        this.dirty = dirty;
        this.task = task;
        this.now = now;
        count(dirty.all().size());
    }

    void touch(Collection<LibraryWindow> windows, Effect effect) {
        for (LibraryWindow window : windows) {
            boolean wasClean = dirty.touch(window, effect, now.getAsLong());
            count(count + (wasClean ? 1 : 0));
        }
    }

    void clean(LibraryWindow window) {
        dirty.clean(window);
        count(count - 1);
    }

    void restart(LibraryWindow window, DirtyMark mark) {
        dirty.restart(window, mark, now.getAsLong());
    }

    Optional<DirtyMark> find(LibraryWindow window) {
        return dirty.find(window);
    }

    /** All of them; the count starts again from what is really there. */
    List<DirtyWindow> all() {
        List<DirtyWindow> all = dirty.all();
        count(all.size());
        return all;
    }

    private void count(long windows) {
        count = windows;
        task.dirty(windows);
    }
}
