package dev.memorylane.vision.batch;

/**
 * How many inputs a forward may have: halved when memory runs out, doubled again after many full batches have gone well,
 * because what took the memory may be gone. Each time that memory runs out the patience doubles, so that a size that
 * never fits is not tried for ever. Not thread-safe.
 */
final class BatchSize {
    private static final int MOST_PATIENCE = 1 << 14;

    private final int most;
    private int now;
    private int patience;
    private int wellInARow;

    BatchSize(int most, int patience) {
        this.most = most;
        this.now = most;
        this.patience = patience;
    }

    int now() {
        return now;
    }

    /** Memory ran out with so many. */
    void ranOutWith(int inputs) {
        now = Math.max(1, Math.min(now, inputs) / 2);
        wellInARow = 0;
        patience = Math.min(2 * patience, MOST_PATIENCE);
    }

    /** A forward of so many went well. */
    void wentWell(int inputs) {
        if (now == most || inputs < now) {
            return;
        }
        wellInARow++;
        if (wellInARow >= patience) {
            now = Math.min(2 * now, most);
            wellInARow = 0;
        }
    }
}
