/** From encoded bytes to pixels within bounds of time and memory; what cannot be read is told in words. */
package dev.memorylane.vision.decode;
