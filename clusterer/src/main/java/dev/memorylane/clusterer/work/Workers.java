package dev.memorylane.clusterer.work;

/** Where jobs run. Never blocks the caller. */
public interface Workers {
    /** Whether a job would be taken now; lets the caller spare itself a snapshot. */
    boolean hasRoom();

    /**
     * Takes a job to run it some time, or answers false where there is no room.
     *
     * @param bytes memory that it takes until it is done
     */
    boolean offer(Runnable job, long bytes);
}
