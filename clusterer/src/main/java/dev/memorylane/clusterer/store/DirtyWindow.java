package dev.memorylane.clusterer.store;

import dev.memorylane.clusterer.window.LibraryWindow;

/**
 * A window whose shortlist is behind.
 *
 * @param window which
 * @param mark since when, and how often it changed
 */
public record DirtyWindow(LibraryWindow window, DirtyMark mark) {}
