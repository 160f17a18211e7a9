package dev.memorylane.gallery.events;

/**
 * A window is no more.
 *
 * @param id window id
 */
public record WithdrawnData(String id) {}
