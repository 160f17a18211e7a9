package dev.memorylane.ingest.scan;

import java.util.Optional;

/** What a survey counted. */
public final class Tally {
    int met;
    private int unsettled;
    private int promising;
    private int strangers;
    private int closed;
    private Optional<String> firstClosed = Optional.empty();

    void unsettled(boolean promisesPhoto, boolean known) {
        unsettled++;
        promising += promisesPhoto ? 1 : 0;
        strangers += promisesPhoto || known ? 0 : 1;
    }

    void closed(String folderOrObject) {
        closed++;
        firstClosed = firstClosed.or(() -> Optional.of(folderOrObject));
    }

    /** Objects met. */
    public int met() {
        return met;
    }

    /** Objects that are still being written. */
    public int unsettled() {
        return unsettled;
    }

    /** Those of them that promise a photo by their name: they are waited for. */
    public int promising() {
        return promising;
    }

    /** Those of them that promise none and are in no book yet: they do not count until they are at rest. */
    public int strangers() {
        return strangers;
    }

    /** Folders and files that could not be looked at. */
    public int closed() {
        return closed;
    }

    /** The first of those. */
    public Optional<String> firstClosed() {
        return firstClosed;
    }
}
