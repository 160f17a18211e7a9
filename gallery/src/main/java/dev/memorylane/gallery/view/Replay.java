package dev.memorylane.gallery.view;

/**
 * How often a photo was sent on its way anew.
 *
 * @param version the photo's, which rises with every change and every replay
 * @param times how often a person had it replayed
 * @param asked whether somebody asked for a replay that is still to come
 */
public record Replay(long version, int times, boolean asked) {}
