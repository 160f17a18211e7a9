package dev.memorylane.vision.decode.heif;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where the libheif of a system is looked for, and how a person gets one. */
final class HeifLibraries {
    /** Names a library by path, before any other. */
    static final String PROPERTY = "memorylane.libheif";

    private static final List<String> MAC = List.of(
            "libheif.1.dylib",
            "/opt/homebrew/lib/libheif.1.dylib",
            "/usr/local/lib/libheif.1.dylib",
            "/opt/local/lib/libheif.1.dylib");
    private static final List<String> WINDOWS = List.of("heif.dll", "libheif.dll", "libheif-1.dll");
    private static final List<String> LINUX =
            List.of("libheif.so.1", "/usr/local/lib/libheif.so.1", "/home/linuxbrew/.linuxbrew/lib/libheif.so.1");

    private HeifLibraries() {}

    /** Names that the system's linker knows, then paths of package managers that it does not search. */
    static List<String> candidates() {
        List<String> candidates = new ArrayList<>();
        String chosen = System.getProperty(PROPERTY);
        if (chosen != null) {
            candidates.add(chosen);
        }
        candidates.addAll(
                switch (system()) {
                    case MAC -> MAC;
                    case WINDOWS -> WINDOWS;
                    case LINUX -> LINUX;
                });
        return candidates;
    }

    /** How to get libheif with decoders for both formats, as the end of a sentence. */
    static String advice() {
        return switch (system()) {
            case MAC -> "brew install libheif (or port install libheif)";
            case WINDOWS -> "vcpkg install libheif[hevc,aom], and put the folder of heif.dll on the PATH";
            case LINUX ->
                "Debian and Ubuntu: apt install libheif1 libheif-plugin-libde265 libheif-plugin-dav1d (the plugins are"
                        + " part of libheif1 before Debian 13 and Ubuntu 24.04); Fedora: dnf install libheif"
                        + " libheif-freeworld from RPM Fusion; Arch: pacman -S libheif";
        };
    }

    private enum OperatingSystem {
        LINUX,
        MAC,
        WINDOWS
    }

    private static OperatingSystem system() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (name.contains("mac")) {
            return OperatingSystem.MAC;
        }
        return name.contains("windows") ? OperatingSystem.WINDOWS : OperatingSystem.LINUX;
    }
}
