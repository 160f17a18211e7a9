package dev.memorylane.vision.zeroshot;

/**
 * A label and how likely it is.
 *
 * @param label as it was given
 * @param probability 0..1; those of a picture sum to one for CLIP, to anything for SigLIP, which asks of each label
 *     alone whether it fits
 */
public record Ranked(String label, double probability) {}
