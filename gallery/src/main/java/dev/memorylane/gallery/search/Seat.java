package dev.memorylane.gallery.search;

import dev.memorylane.schemas.PhotoRole;
import dev.memorylane.schemas.WindowKind;

/**
 * A place in a window.
 *
 * @param window its id
 * @param kind of it
 * @param role in it
 */
public record Seat(String window, WindowKind kind, PhotoRole role) {}
