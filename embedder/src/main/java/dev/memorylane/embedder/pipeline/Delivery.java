package dev.memorylane.embedder.pipeline;

import dev.memorylane.embedder.BatchTally;
import dev.memorylane.schemas.lifecycle.Threads;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Gives answers out once what they name is on the disk. All that come within a moment are forced together, by a thread of
 * its own, so that no worker waits for a disk. The moment ends early when no other answer is being worked for.
 */
final class Delivery implements AutoCloseable {
    /** A quarter of what a transaction gathers behind it. */
    private static final int LOOKS = 5;

    private static final long LOOK_MS = 100;
    private static final int ENOUGH = 64;

    private final Runnable force;
    private final BooleanSupplier othersFollow;
    private final BlockingQueue<Parcel> waiting = new LinkedBlockingQueue<>();
    private final BatchTally forced = new BatchTally();
    private final Thread thread;

    /**
     * @param force brings to the disk what outcomes name; throws UncheckedIOException where it cannot
     * @param othersFollow whether photos are at work whose answers are not handed yet
     */
    Delivery(Runnable force, BooleanSupplier othersFollow) {
        this.force = force;
        this.othersFollow = othersFollow;
        this.thread = Thread.ofPlatform().name("embedded").daemon().start(this::run);
    }

    private record Parcel(Answer answer, Consumer<Answer> to) {}

    void hand(Answer answer, Consumer<Answer> to) {
        waiting.add(new Parcel(answer, to));
    }

    /** What was brought to the disk together. */
    BatchTally forcedTogether() {
        return forced;
    }

    /** Answers that wait for the disk. */
    int waiting() {
        return waiting.size();
    }

    private void run() {
        try {
            while (true) {
                List<Parcel> parcels = new ArrayList<>(List.of(waiting.take()));
                gather();
                waiting.drainTo(parcels);
                deliver(parcels);
            }
        } catch (InterruptedException e) {
            // The in-flight stores hold what was not delivered.
            waiting.clear();
        }
    }

    private void gather() throws InterruptedException {
        for (int look = 0; look < LOOKS && waiting.size() < ENOUGH && othersFollow.getAsBoolean(); look++) {
            Thread.sleep(LOOK_MS);
        }
    }

    private void deliver(List<Parcel> parcels) {
        String failure = forced();
        forced.note(parcels.size());
        for (Parcel parcel : parcels) {
            Answer answer = parcel.answer;
            boolean holds = failure == null || !(answer.outcome() instanceof Outcome.Embedded);
            parcel.to.accept(holds ? answer : new Answer(answer.ticket(), new Outcome.Unavailable(failure)));
        }
    }

    /** @return why not, or null */
    private String forced() {
        try {
            force.run();
            return null;
        } catch (RuntimeException | Error e) {
            // A thread that ended here would let all photos wait without a word.
            return "A photo waits: " + e.getMessage();
        }
    }

    @Override
    public void close() {
        Threads.end(thread);
    }
}
