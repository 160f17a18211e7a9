/** Whether two pictures show the same things in the same arrangement: keypoints matched, a transform fitted to them. */
package dev.memorylane.culling.geometry;
