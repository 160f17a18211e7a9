package dev.memorylane.ingest.content;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Recognises pictures by the first bytes of their content. */
final class Signature {
    /** As many bytes as are looked at. */
    static final int LENGTH = 512;

    private final byte[] head;

    private Signature(byte[] head) {
        this.head = head;
    }

    /** @param head the first {@link #LENGTH} bytes, or all there are */
    static Optional<PictureFormat> of(byte[] head) {
        return new Signature(head).format();
    }

    /** Whether it begins as a JPEG and goes on otherwise: decoders skip garbage there, so it is for them to judge. */
    static boolean mayBeJpeg(byte[] head) {
        return new Signature(head).starts(0xFF, 0xD8);
    }

    private Optional<PictureFormat> format() {
        if (starts(0xFF, 0xD8, 0xFF)) {
            return Optional.of(PictureFormat.JPEG);
        }
        if (starts(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return Optional.of(PictureFormat.PNG);
        }
        return text(4, 8).equals("ftyp") ? IsoBrands.of(head).picture() : others();
    }

    private Optional<PictureFormat> others() {
        if (isRaw()) {
            return Optional.of(PictureFormat.RAW);
        }
        if (starts('I', 'I', 42, 0) || starts('M', 'M', 0, 42) || starts('I', 'I', 43, 0) || starts('M', 'M', 0, 43)) {
            return Optional.of(PictureFormat.TIFF);
        }
        if (text(0, 4).equals("RIFF") && text(8, 12).equals("WEBP")) {
            return Optional.of(PictureFormat.WEBP);
        }
        if (text(0, 6).equals("GIF87a") || text(0, 6).equals("GIF89a")) {
            return Optional.of(PictureFormat.GIF);
        }
        if (text(0, 2).equals("BM") && head.length > 13 && reservedOfBitmapIsZero()) {
            return Optional.of(PictureFormat.BMP);
        }
        return jpegSuccessors();
    }

    private boolean isRaw() {
        return text(0, 15).equals("FUJIFILMCCD-RAW")
                || (starts('I', 'I', 42, 0) && text(8, 10).equals("CR"))
                || starts('I', 'I', 'R', 'O')
                || starts('I', 'I', 'R', 'S')
                || starts('M', 'M', 'O', 'R')
                || starts('I', 'I', 'U', 0)
                || text(0, 4).equals("FOVb")
                || starts(0, 'M', 'R', 'M')
                || text(6, 14).equals("HEAPCCDR");
    }

    private Optional<PictureFormat> jpegSuccessors() {
        if (starts(0xFF, 0x0A) || text(4, 8).equals("JXL ")) {
            return Optional.of(PictureFormat.JXL);
        }
        return text(4, 8).equals("jP  ") ? Optional.of(PictureFormat.JPEG_2000) : Optional.empty();
    }

    private boolean reservedOfBitmapIsZero() {
        return head[6] == 0 && head[7] == 0 && head[8] == 0 && head[9] == 0;
    }

    private boolean starts(int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private String text(int from, int to) {
        int end = Math.min(to, head.length);
        return from >= end ? "" : new String(Arrays.copyOfRange(head, from, end), StandardCharsets.ISO_8859_1);
    }
}
