package dev.memorylane.ingest.content;

/** Picture formats that are known by sight, and whether they can be decoded here. */
public enum PictureFormat {
    JPEG("JPEG", "image/jpeg", true),
    PNG("PNG", "image/png", true),
    HEIC("HEIC", "image/heic", true),
    AVIF("AVIF", "image/avif", true),
    WEBP("WebP", "image/webp", true),
    TIFF("TIFF", "image/tiff", true),
    GIF("GIF", "image/gif", true),
    BMP("BMP", "image/bmp", true),
    JXL("JPEG XL", "image/jxl", false),
    JPEG_2000("JPEG 2000", "image/jp2", false),
    RAW("camera RAW", "image/x-raw", true);

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
