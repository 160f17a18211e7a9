package dev.memorylane.culling.time;

/** Where a capture time was read. */
public enum TimeSource {
    /** EXIF {@code DateTimeOriginal}: the shutter. */
    EXIF_ORIGINAL,
    /** EXIF {@code DateTimeDigitized}: for a camera the same moment, for a scan the day of scanning. */
    EXIF_DIGITIZED,
    /** The satellites' clock, UTC. */
    GPS,
    /** An XMP packet or sidecar. */
    XMP,
    /** The IPTC record of the file. */
    IPTC,
    /** The text of a PNG. */
    TEXT,
    /** A pattern in the file name on which all copies of the photo agree. */
    FILE_NAME,
    /** Google Photos, by the JSON that Takeout puts beside a photo: the instant, in UTC, and nothing on the wall clock. */
    TAKEOUT,
    /** When the file was written: only where the user turned that on for the source. */
    FILE_TIME
}
