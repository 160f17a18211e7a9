package dev.memorylane.ingest.content;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a file's name promises. It is believed only where the content has no signature of its own. */
final class FileNameExtension {
    private static final Set<String> RAW = Set.of(
            "3fr", "arw", "cr2", "cr3", "crw", "dcr", "dng", "erf", "fff", "gpr", "iiq", "k25", "kdc", "mef", "mos",
            "mrw", "nef", "nrw", "orf", "pef", "ptx", "raf", "raw", "rw2", "rwl", "sr2", "srf", "srw", "x3f");
    private static final Map<String, PictureFormat> PICTURES = Map.ofEntries(
            Map.entry("jpg", PictureFormat.JPEG),
            Map.entry("jpeg", PictureFormat.JPEG),
            Map.entry("jpe", PictureFormat.JPEG),
            Map.entry("jfif", PictureFormat.JPEG),
            Map.entry("mpo", PictureFormat.JPEG),
            Map.entry("png", PictureFormat.PNG),
            Map.entry("heic", PictureFormat.HEIC),
            Map.entry("heif", PictureFormat.HEIC),
            Map.entry("hif", PictureFormat.HEIC),
            Map.entry("avif", PictureFormat.AVIF),
            Map.entry("webp", PictureFormat.WEBP),
            Map.entry("tif", PictureFormat.TIFF),
            Map.entry("tiff", PictureFormat.TIFF),
            Map.entry("gif", PictureFormat.GIF),
            Map.entry("bmp", PictureFormat.BMP),
            Map.entry("dib", PictureFormat.BMP),
            Map.entry("jxl", PictureFormat.JXL),
            Map.entry("jp2", PictureFormat.JPEG_2000));

    private FileNameExtension() {}

    /** The picture format that a name promises; empty for a name that promises none. */
    static Optional<PictureFormat> promised(String fileName) {
        String extension = of(fileName);
        return RAW.contains(extension) ? Optional.of(PictureFormat.RAW) : Optional.ofNullable(PICTURES.get(extension));
    }

    /** Lower case, without the dot; empty where there is none. */
    static String of(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
