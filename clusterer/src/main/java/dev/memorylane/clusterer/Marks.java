package dev.memorylane.clusterer;

import dev.memorylane.clusterer.store.DirtyMark;
import dev.memorylane.clusterer.store.DirtyWindow;
import dev.memorylane.clusterer.store.DirtyWindows;
import dev.memorylane.clusterer.store.PublishedWindows;
import dev.memorylane.clusterer.window.LibraryWindow;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/** The dirty windows of a task, counted: a gauge must not say none between a record and the next look around. */
final class Marks {
    private final DirtyWindows dirty;
    private final PublishedWindows published;
    private final TaskStatus task;
    private final LongSupplier now;
    private long count;

    /** @param now milliseconds since 1970 by the stream's wall clock, which tests advance by hand */
    Marks(DirtyWindows dirty, PublishedWindows published, TaskStatus task, LongSupplier now) {
        this.dirty = dirty;
        this.published = published;
        this.task = task;
        this.now = now;
        counted(dirty.stored());
    }

    void touch(String library, Collection<Touch> touches) {
        for (Touch touch : touches) {
            Set<LibraryWindow> windows = touch.windows().stream()
                    .map(id -> new LibraryWindow(library, id))
                    .collect(Collectors.toSet());
            for (LibraryWindow window : windows) {
                boolean wasClean = dirty.touch(window, touch.effect(), now.getAsLong());
                count(count + (wasClean ? 1 : 0));
            }
            // Where nothing stands yet, nobody can see a photo twice or miss one.
            if (touch.exchanged() && windows.stream().anyMatch(published::isCurrent)) {
                dirty.link(windows);
            }
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
        return counted(dirty.all());
    }

    boolean isEmpty() {
        return count == 0;
    }

    private List<DirtyWindow> counted(List<DirtyWindow> all) {
        count(all.size());
        task.oldest(
                all.stream().mapToLong(window -> window.mark().getSince()).min().orElse(TaskStatus.NONE));
        return all;
    }

    private void count(long windows) {
        count = windows;
        task.dirty(windows);
    }
}
