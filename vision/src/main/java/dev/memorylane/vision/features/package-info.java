/** What tells two shots of one moment: keypoints with their descriptors, a map of sharpness, a histogram of colours. */
package dev.memorylane.vision.features;
