/** From the colours that a file means to sRGB. */
package dev.memorylane.vision.decode.colour;
