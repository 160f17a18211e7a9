/** TIFF: its directories, what its picture costs, and its pixels; and how camera RAW differs from it. */
package dev.memorylane.vision.decode.tiff;
