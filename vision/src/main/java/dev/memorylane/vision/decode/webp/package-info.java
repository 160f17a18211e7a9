/** WebP: its structure, what it costs, and its pixels. */
package dev.memorylane.vision.decode.webp;
