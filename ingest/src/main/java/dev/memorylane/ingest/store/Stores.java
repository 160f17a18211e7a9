package dev.memorylane.ingest.store;

/** Opens the store of a source. It is a copy of what the topics hold, and can be thrown away at any time. */
public interface Stores {
    /**
     * Opens it, empty where there is none yet or the one there cannot be opened.
     *
     * @param name file name of the store
     */
    SortedStore open(String name);

    /** Throws away what is kept under a name; it must not be open. */
    void forget(String name);

    /** On the heap: gone with the process. */
    static Stores onHeap() {
        return new Stores() {
            @Override
            public SortedStore open(String name) {
                return new HeapStore();
            }

            @Override
            public void forget(String name) {
                // Nothing is kept.
            }
        };
    }
}
