package dev.memorylane.culling.kmeans;

/** A loop over points, whose ranges may run side by side: each writes only what is its own. */
public interface RangeLoop {

    /** Calls the work for ranges that together are all points, and returns when all is done. */
    void forAll(int points, Range work);

    /** What is done with the points from one to before another. */
    @FunctionalInterface
    interface Range {
        void run(int from, int to);
    }
}
