/** What the codecs share that read with the readers of {@code javax.imageio}: all in Java, so that they can be stopped. */
package dev.memorylane.vision.decode.imageio;
