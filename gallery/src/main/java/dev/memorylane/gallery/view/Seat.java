package dev.memorylane.gallery.view;

import dev.memorylane.schemas.PhotoRole;
import dev.memorylane.schemas.WindowKind;

/**
 * Where a photo is in a window.
 *
 * @param windowId which
 * @param kind of window
 * @param cluster number of its scene there, from 0
 * @param burstId its burst there
 * @param role what it is there
 */
public record Seat(String windowId, WindowKind kind, int cluster, String burstId, PhotoRole role) {}
