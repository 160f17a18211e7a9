/** Decoded pictures, and what is done to them without knowing what they are for. */
package dev.memorylane.vision.picture;
