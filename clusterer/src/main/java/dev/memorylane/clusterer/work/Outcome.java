package dev.memorylane.clusterer.work;

import dev.memorylane.schemas.Shortlist;

/** What came of a job. */
public sealed interface Outcome {
    /** What the job worked on. */
    Snapshot snapshot();

    /**
     * A shortlist, not published yet.
     *
     * @param snapshot what it was made of
     * @param draft content and digest; revision 0
     */
    record Drafted(Snapshot snapshot, Shortlist draft) implements Outcome {}

    /**
     * Nothing.
     *
     * @param snapshot what it should have been made of
     * @param cause why it was not
     */
    record Failed(Snapshot snapshot, Throwable cause) implements Outcome {}
}
