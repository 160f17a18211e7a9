package dev.memorylane.vision.decode;

/** What a file is by its first bytes, never by its name. */
public enum FileType {
    JPEG("JPEG"),
    PNG("PNG"),
    GIF("GIF"),
    BMP("BMP"),
    WEBP("WebP"),
    TIFF("TIFF"),
    RAW("camera RAW"),
    HEIC("HEIC"),
    AVIF("AVIF"),
    JPEG_XL("JPEG XL"),
    JPEG_2000("JPEG 2000"),
    PHOTOSHOP("Photoshop"),
    VIDEO("a video"),
    UNKNOWN("unknown");

    private final String words;

    FileType(String words) {
        this.words = words;
    }

    /** The format's name for a person. */
    public String words() {
        return words;
    }
}
