/** The state of a library as one JSON file, by the committed schema {@code manifest.schema.json}. */
package dev.memorylane.gallery.manifest;
