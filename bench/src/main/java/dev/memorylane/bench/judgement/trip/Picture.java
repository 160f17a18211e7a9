package dev.memorylane.bench.judgement.trip;

/**
 * What the photographer wanted: one picture, of one or more frames.
 *
 * @param number names it within its trip
 * @param kind what its frames are for
 * @param subject what it shows
 */
public record Picture(int number, PictureKind kind, Subject subject) {}
