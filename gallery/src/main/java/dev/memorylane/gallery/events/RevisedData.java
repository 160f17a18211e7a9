package dev.memorylane.gallery.events;

/**
 * A shortlist has a new revision.
 *
 * @param id window id
 * @param kind day, trip or undated
 * @param revision from 1
 * @param photos number of photos
 * @param picks number of picks
 */
public record RevisedData(String id, String kind, long revision, long photos, long picks) {}
