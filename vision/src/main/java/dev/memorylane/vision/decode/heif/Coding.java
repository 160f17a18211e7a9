package dev.memorylane.vision.decode.heif;

/** How the pictures of a HEIF file are compressed, as far as it is read here. */
enum Coding {
    /** ITU-T H.265: what phones and cameras write. */
    HEVC("hvc1", "hvcC", "HEVC", 1),
    AV1("av01", "av1C", "AV1", 4);

    private final String itemType;
    private final String configuration;
    private final String words;
    private final int libheifNumber;

    Coding(String itemType, String configuration, String words, int libheifNumber) {
        this.itemType = itemType;
        this.configuration = configuration;
        this.words = words;
        this.libheifNumber = libheifNumber;
    }

    /** Type of the items. */
    String itemType() {
        return itemType;
    }

    /** Type of the box with the decoder's configuration. */
    String configuration() {
        return configuration;
    }

    /** Name for a person. */
    String words() {
        return words;
    }

    /** The value of {@code heif_compression_format}. */
    int libheifNumber() {
        return libheifNumber;
    }
}
