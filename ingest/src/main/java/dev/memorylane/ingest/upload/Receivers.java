package dev.memorylane.ingest.upload;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Who receives bytes of which upload: one request for each, and a bounded number of all. A client that comes back finds its
 * former connection still open where a network went away without a word, so a new request ends the one before it.
 */
final class Receivers {
    private static final long PATIENCE_SECONDS = 5;

    private final Semaphore places;
    private final Map<UploadId, Seat> seats = new ConcurrentHashMap<>();

    private static final class Seat {
        private final Semaphore free = new Semaphore(1);
        private volatile Runnable hangUp = () -> {};
    }

    Receivers(int most) {
        places = new Semaphore(most);
    }

    /** The right to change an upload; given back by closing it. */
    interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    /** @param hangUp ends the request that takes this turn */
    Turn take(UploadId id, Runnable hangUp) throws RefusedException {
        if (!places.tryAcquire()) {
            throw new RefusedException(
                    RefusedException.UNAVAILABLE,
                    "Too many files are being sent at one time. Send this one again soon.");
        }
        Seat seat = seats.computeIfAbsent(id, _ -> new Seat());
        if (!free(seat)) {
            places.release();
            throw new RefusedException(
                    RefusedException.LOCKED, "Another request sends this file at this moment. Ask again soon.");
        }
        seat.hangUp = hangUp;
        return () -> {
            seat.hangUp = () -> {};
            seat.free.release();
            places.release();
        };
    }

    void forget(UploadId id) {
        seats.remove(id);
    }

    private static boolean free(Seat seat) {
        if (seat.free.tryAcquire()) {
            return true;
        }
        seat.hangUp.run();
        try {
            return seat.free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
