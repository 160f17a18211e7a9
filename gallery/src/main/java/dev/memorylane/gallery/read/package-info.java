/** Reads the topics from their beginning into the view, for as long as the process lives. */
package dev.memorylane.gallery.read;
