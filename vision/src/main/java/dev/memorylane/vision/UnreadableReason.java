package dev.memorylane.vision;

/** Why a file gives no picture. */
public enum UnreadableReason {
    /** The file has no bytes. */
    EMPTY,
    /** The bytes are no picture of any known kind. */
    NOT_AN_IMAGE,
    /** A picture, but of a format or variant that cannot be decoded here. */
    UNSUPPORTED_FORMAT,
    /** A format that is decoded by a library of the system which is not installed; the words name it. */
    DECODER_MISSING,
    /** The data contradict themselves or the decoder gave up. */
    CORRUPT,
    /** The file ends before the picture does. */
    TRUNCATED,
    /** More pixels, or more passes over them, than the bounds allow. */
    TOO_LARGE
}
