package dev.memorylane.culling.asset;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which file of which shot a photo is, as far as it tells.
 *
 * @param assetId what its source calls the shot; empty where it says nothing
 * @param name file name without folders; empty where it is not known
 */
public record ShotFile(Optional<String> assetId, String name) {

    private static final ShotFile UNKNOWN = new ShotFile(Optional.empty(), "");

    /** Of the sensor's own data, which nobody looks at: Adobe, Canon, Epson, Fuji, Hasselblad, Kodak, Leica, Nikon … */
    private static final Set<String> RAW = Set.of(
            "3fr", "arw", "cr2", "cr3", "crw", "dcr", "dng", "erf", "fff", "iiq", "kdc", "mef", "mos", "mrw", "nef",
            "nrw", "orf", "pef", "raf", "raw", "rw2", "rwl", "sr2", "srf", "srw", "x3f");

    public ShotFile {
        Objects.requireNonNull(assetId, "assetId");
        Objects.requireNonNull(name, "name");
    }

    /** Of a photo that tells neither. */
    public static ShotFile unknown() {
        return UNKNOWN;
    }

    /** The name without what tells the kind of file, in lower case: cameras name the files of one shot alike. */
    String stem() {
        int dot = name.lastIndexOf('.');
        return (dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT);
    }

    /** What tells the kind of file, in lower case and without its dot; empty where there is none. */
    String extension() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    boolean isEdited() {
        return EditedName.isEdited(stem());
    }

    boolean isRaw() {
        return RAW.contains(extension());
    }
}
