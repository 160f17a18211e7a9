package dev.memorylane.ingest.source;

/** Wakes the worker of a source; from any thread, any number of times, about things that may not have changed at all. */
public interface Wake {
    /** Something changed somewhere: list all. */
    void everything();

    /** This object appeared, changed or went: look at it. */
    void object(String uri);
}
