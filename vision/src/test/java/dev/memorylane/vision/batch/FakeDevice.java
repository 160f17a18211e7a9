package dev.memorylane.vision.batch;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;

/** Squares numbers, has room for so many at once, trips over some, and can be held. */
final class FakeDevice implements Forward<Integer, Integer> {
    static final int POISON = -1;

    private final List<List<Integer>> forwards = new CopyOnWriteArrayList<>();
    private final Semaphore allowed = new Semaphore(Integer.MAX_VALUE / 2);
    private volatile int room = Integer.MAX_VALUE;

    @Override
    public List<Integer> run(List<Integer> inputs) {
        forwards.add(List.copyOf(inputs));
        allowed.acquireUninterruptibly();
        if (inputs.size() > room) {
            throw new DeviceMemoryException("no room for " + inputs.size(), null);
        }
        if (inputs.contains(POISON)) {
            throw new IllegalArgumentException("poison");
        }
        return inputs.stream().map(input -> input * input).toList();
    }

    void hasRoomFor(int inputs) {
        room = inputs;
    }

    void hold() {
        allowed.drainPermits();
    }

    void release() {
        allowed.release(Integer.MAX_VALUE / 2);
    }

    /** What each forward was called with, padding too. */
    List<List<Integer>> forwards() {
        return forwards;
    }

    List<Integer> sizes() {
        return forwards.stream().map(List::size).toList();
    }
}
