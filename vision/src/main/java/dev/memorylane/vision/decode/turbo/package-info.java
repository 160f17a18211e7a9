/** The system's libjpeg-turbo, whose vector instructions decode the commonest photos faster, to the same pixels. */
package dev.memorylane.vision.decode.turbo;
