package dev.memorylane.ingest.worker;

import dev.memorylane.ingest.source.ObjectName;
import dev.memorylane.ingest.source.Wake;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the worker is to look at: single objects, or all. Told by any thread, taken by the worker's. */
final class Inbox implements Wake {
    /** More single objects than this are found faster by a listing. */
    private static final int MOST = 10_000;

    private final Signal signal;
    private SortedSet<String> objects = new TreeSet<>(ObjectName.ORDER);
    private boolean everything = true;
    private boolean rung;

    /** @param signal raised with each message */
    Inbox(Signal signal) {
        this.signal = signal;
    }

    @Override
    public void everything() {
        tell(null);
    }

    @Override
    public void object(String uri) {
        tell(uri);
    }

    /** Wakes the worker for what is told elsewhere: there is nothing to look at. */
    void ring() {
        synchronized (this) {
            rung = true;
        }
        signal.raise();
    }

    private void tell(String uri) {
        synchronized (this) {
            everything = everything || uri == null || objects.size() >= MOST;
            if (everything) {
                objects.clear();
            } else {
                objects.add(uri);
            }
        }
        signal.raise();
    }

    /** Takes what was told: objects in order, or nothing for all of them. */
    synchronized Optional<SortedSet<String>> take() {
        boolean all = everything || (objects.isEmpty() && !rung);
        Optional<SortedSet<String>> told = all ? Optional.empty() : Optional.of(objects);
        everything = false;
        rung = false;
        objects = new TreeSet<>(ObjectName.ORDER);
        return told;
    }
}
