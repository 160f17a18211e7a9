package dev.memorylane.ingest.store;

/** A key and its value. */
@SuppressWarnings("ArrayRecordComponent") // handed over, never compared
public record Entry(byte[] key, byte[] value) {}
