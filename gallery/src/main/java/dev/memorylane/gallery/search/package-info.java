/** Finds photos by what is known of them, by example, and by words where the model knows some. */
package dev.memorylane.gallery.search;
