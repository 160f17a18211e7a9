package dev.memorylane.gallery.events;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.UnicastProcessor;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/** One who listens. What waits for it is bounded: who reads too slowly is told so and let go. */
final class Listener {
    private static final int WAITING = 1_024;

    private final Queue<LiveEvent> waiting = new ArrayBlockingQueue<>(WAITING + 1);
    private final UnicastProcessor<LiveEvent> events;
    private final AtomicBoolean over = new AtomicBoolean();

    Listener(Runnable gone) {
        events = UnicastProcessor.create(waiting, gone);
    }

    Multi<LiveEvent> events() {
        return events;
    }

    /** @param farewell what to tell before letting go; answers false where that was done */
    boolean tell(LiveEvent event, LiveEvent farewell) {
        if (over.get()) {
            return false;
        }
        boolean last = waiting.size() >= WAITING;
        events.onNext(last ? farewell : event);
        if (last) {
            end();
        }
        return !last;
    }

    void end() {
        if (over.compareAndSet(false, true)) {
            events.onComplete();
        }
    }
}
