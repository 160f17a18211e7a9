package dev.memorylane.gallery.events;

/**
 * A sentence about the stream itself.
 *
 * @param words for a person
 */
public record Words(String words) {}
