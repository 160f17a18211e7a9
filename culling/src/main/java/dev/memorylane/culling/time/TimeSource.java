package dev.memorylane.culling.time;

/** Where a capture time was read. File time is no source: it is shown, but it places no photo in a window. */
public enum TimeSource {
    /** EXIF {@code DateTimeOriginal}: the shutter. */
    EXIF_ORIGINAL,
    /** EXIF {@code DateTimeDigitized}: for a camera the same moment, for a scan the day of scanning. */
    EXIF_DIGITIZED,
    /** The satellites' clock, UTC. */
    GPS,
    /** An XMP packet or sidecar. */
    XMP,
    /** A pattern in the file name on which all copies of the photo agree. */
    FILE_NAME
}
