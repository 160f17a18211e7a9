/** Photos of other windows that look the same: shown, never removed. */
package dev.memorylane.gallery.alike;
