package dev.memorylane.gallery.events;

/**
 * A file that should be a photo is none, or is one after all.
 *
 * @param subject as the rejections name it
 * @param code what kind of reason
 * @param file its name
 */
public record RejectionData(String subject, String code, String file) {}
