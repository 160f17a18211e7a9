package dev.memorylane.ingest.content;

/** Picture formats that are known by sight, and whether they can be decoded here. */
public enum PictureFormat {
    JPEG("JPEG", "image/jpeg", true),
    PNG("PNG", "image/png", true),
    HEIC("HEIC", "image/heic", false),
    AVIF("AVIF", "image/avif", false),
    WEBP("WebP", "image/webp", false),
    TIFF("TIFF", "image/tiff", false),
    GIF("GIF", "image/gif", false),
    BMP("BMP", "image/bmp", false),
    JXL("JPEG XL", "image/jxl", false),
    JPEG_2000("JPEG 2000", "image/jp2", false),
    RAW("camera RAW", "image/x-raw", false);

    private final String words;
    private final String mediaType;
    private final boolean decodable;

    PictureFormat(String words, String mediaType, boolean decodable) {
        this.words = words;
        this.mediaType = mediaType;
        this.decodable = decodable;
    }

    /** Name for people. */
    public String words() {
        return words;
    }

    public String mediaType() {
        return mediaType;
    }

    public boolean isDecodable() {
        return decodable;
    }
}
