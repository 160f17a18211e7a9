/** How good a photo is technically, from its pixels alone. */
package dev.memorylane.vision.quality;
