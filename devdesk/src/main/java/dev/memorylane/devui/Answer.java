package dev.memorylane.devui;

/**
 * What came of a button.
 *
 * @param done whether it was asked for
 * @param words for the person who pressed it
 */
public record Answer(boolean done, String words) {}
