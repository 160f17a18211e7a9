package dev.memorylane.vision.decode;

import dev.memorylane.vision.decode.tiff.CameraRaw;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Tells file types by magic numbers (those of the {@code file} command, and ISO/IEC 14496-12 brands). */
public final class FileTypes {
    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "hevc", "hevx", "heim", "heis", "hevm", "hevs", "mif1", "msf1", "mif2");
    private static final Set<String> AVIF_BRANDS = Set.of("avif", "avis", "avio");

    private final byte[] bytes;

    private FileTypes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The type by the first bytes. */
    public static FileType of(byte[] bytes) {
        FileTypes types = new FileTypes(bytes);
        if (types.starts(0xFF, 0xD8)) {
            return FileType.JPEG;
        }
        if (types.starts(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return FileType.PNG;
        }
        return types.other();
    }

    private FileType other() {
        if (text(4, 4).equals("ftyp")) {
            return ofBrand();
        }
        if (text(0, 4).equals("RIFF") && text(8, 4).equals("WEBP")) {
            return FileType.WEBP;
        }
        if (starts(0xFF, 0x0A) || starts(0, 0, 0, 0x0C, 'J', 'X', 'L', ' ')) {
            return FileType.JPEG_XL;
        }
        if (starts(0, 0, 0, 0x0C, 'j', 'P', ' ', ' ') || starts(0xFF, 0x4F, 0xFF, 0x51)) {
            return FileType.JPEG_2000;
        }
        return ofText();
    }

    private FileType ofText() {
        return switch (text(0, 4)) {
            case "GIF8" -> FileType.GIF;
            case "8BPS" -> FileType.PHOTOSHOP;
            case "II*\0", "MM\0*", "II+\0", "MM\0+" -> CameraRaw.isOne(bytes) ? FileType.RAW : FileType.TIFF;
            case "IIU\0", "IIRO", "IIRS", "MMOR", "FUJI", "FOVb", "\0MRM" -> FileType.RAW;
            case "II\32\0" -> text(6, 8).equals("HEAPCCDR") ? FileType.RAW : FileType.UNKNOWN;
            default -> text(0, 2).equals("BM") && bytes.length > 26 ? FileType.BMP : FileType.UNKNOWN;
        };
    }

    /** The major brand decides; {@code mif1} files with an AVIF brand among the compatible ones are AVIF. */
    private FileType ofBrand() {
        String brand = text(8, 4);
        String compatible = text(16, 32);
        if (AVIF_BRANDS.contains(brand) || (brand.startsWith("mif") && compatible.contains("avif"))) {
            return FileType.AVIF;
        }
        if (HEIC_BRANDS.contains(brand)) {
            return FileType.HEIC;
        }
        return brand.equals("crx ") ? FileType.RAW : FileType.VIDEO;
    }

    private boolean starts(int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private String text(int from, int length) {
        int start = Math.min(from, bytes.length);
        int end = Math.min(from + length, bytes.length);
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }
}
