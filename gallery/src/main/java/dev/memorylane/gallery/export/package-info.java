/** The view as module {@code export} wants it. */
package dev.memorylane.gallery.export;
