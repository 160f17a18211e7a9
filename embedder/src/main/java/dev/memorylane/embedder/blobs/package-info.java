/** Deletes thumbnails and local features that no record names any more. */
package dev.memorylane.embedder.blobs;
