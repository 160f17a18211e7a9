/** When a photo was taken, as far as it tells. */
package dev.memorylane.culling.time;
