/** Which windows hold a photo. */
package dev.memorylane.clusterer.window;
