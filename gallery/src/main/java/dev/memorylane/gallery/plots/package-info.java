/** What the plots of a library or a window are drawn from: sweep, sizes, times, places, and maps of embeddings. */
package dev.memorylane.gallery.plots;
