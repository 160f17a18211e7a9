package dev.memorylane.vision.hub;

/** Hears how a fetch goes. All calls come from the fetching thread. */
public interface FetchListener {
    /** Hears nothing. */
    FetchListener SILENT = new FetchListener() {};

    /**
     * A fetch begins.
     *
     * @param model as text
     * @param bytes of all its files
     * @param have of them on this disk already
     */
    default void begins(String model, long bytes, long have) {}

    /** So many bytes of all files are here now; fewer than before where something had to be thrown away. */
    default void has(long bytes) {}

    /** Something holds the fetch up: a sentence for a person. */
    default void waits(String why) {}

    /** All files are here. */
    default void ends() {}
}
