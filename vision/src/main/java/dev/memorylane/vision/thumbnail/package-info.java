/** Small upright pictures for a page to show. */
package dev.memorylane.vision.thumbnail;
