package dev.memorylane.poison.structure;

import java.nio.charset.StandardCharsets;

/** How a file is built. */
enum Format {
    JPEG,
    PNG,
    RIFF,
    ISO,
    GIF,
    BMP,
    TIFF,
    OTHER;

    private static final int HEAD = 8;

    static Format of(byte[] file) {
        String head = new String(file, 0, Math.min(HEAD, file.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00FF\u00D8")) {
            return JPEG;
        }
        if (head.startsWith("\u0089PNG")) {
            return PNG;
        }
        if (head.startsWith("ftyp", 4)) {
            return ISO;
        }
        if (head.startsWith("RIFF")) {
            return RIFF;
        }
        if (head.startsWith("GIF8")) {
            return GIF;
        }
        if (head.startsWith("BM")) {
            return BMP;
        }
        return head.startsWith("II") || head.startsWith("MM") ? TIFF : OTHER;
    }
}
