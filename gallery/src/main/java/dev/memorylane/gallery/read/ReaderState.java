package dev.memorylane.gallery.read;

/** How a {@link TopicReader} is doing. */
public sealed interface ReaderState {

    /** Started, and has read nothing yet. */
    record Starting() implements ReaderState {}

    /**
     * Reads.
     *
     * @param caughtUp whether it once had read all there was
     */
    record Reading(boolean caughtUp) implements ReaderState {}

    /**
     * The broker or the registry cannot be reached; it is tried again for as long as it takes.
     *
     * @param why words for a person
     */
    record Away(String why) implements ReaderState {}

    /** Ended. */
    record Stopped() implements ReaderState {}
}
