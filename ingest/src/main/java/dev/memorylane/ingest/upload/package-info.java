/**
 * Resumable uploads by the tus protocol 1.0.0: received into the home, then dropped whole into what a library watches.
 *
 * @see <a href="https://tus.io/protocols/resumable-upload">tus resumable upload protocol</a>
 */
package dev.memorylane.ingest.upload;
