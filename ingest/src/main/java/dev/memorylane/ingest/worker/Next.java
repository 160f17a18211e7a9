package dev.memorylane.ingest.worker;

/** When to look again where nothing wakes the worker before. */
enum Next {
    /** Something is still settling. */
    SOON,
    /** All is in step: at the next reconciliation. */
    LATER,
    /** The storage is away. */
    BACK_OFF
}
