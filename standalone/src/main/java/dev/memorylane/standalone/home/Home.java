package dev.memorylane.standalone.home;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/** The folder that holds all state of one installation: topics, registry, Milvus, thumbnails, stores and logs. */
public record Home(Path folder) {
    public Home {
        folder = Objects.requireNonNull(folder).toAbsolutePath().normalize();
    }

    /** The data directory that the platform names: XDG Base Directory Specification, or Apple's Application Support. */
    public static Home ofPlatform() {
        if (isMac()) {
            return new Home(userHome().resolve("Library/Application Support/Memory Lane"));
        }
        return new Home(xdg("XDG_DATA_HOME", ".local/share").resolve("memory-lane"));
    }

    /** Where what can be made again is kept, for all homes together. */
    public static Path cache() {
        return isMac()
                ? userHome().resolve("Library/Caches/memory-lane")
                : xdg("XDG_CACHE_HOME", ".cache").resolve("memory-lane");
    }

    public Path blobs() {
        return folder.resolve("blobs");
    }

    /** Unfinished uploads. */
    public Path uploads() {
        return folder.resolve("uploads");
    }

    public Path log() {
        return folder.resolve("logs/memory-lane.log");
    }

    private static Path xdg(String variable, String otherwise) {
        String set = System.getenv(variable);
        return set == null || set.isBlank() ? userHome().resolve(otherwise) : Path.of(set);
    }

    private static Path userHome() {
        return Path.of(System.getProperty("user.home"));
    }

    private static boolean isMac() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
    }
}
