package dev.memorylane.ingest.folder;

import java.io.IOException;
import java.nio.file.Path;

/** Tells which file system a folder is on. */
@FunctionalInterface
interface Devices {
    /** As the operating system tells; the same for all where it does not. */
    Devices REAL = folder -> FileStat.of(folder).device();

    long of(Path folder) throws IOException;

    /** Whether a file system of its own begins at a folder: it is on another one than the folder it is in. */
    default boolean isMountPoint(Path real) throws IOException {
        Path parent = real.getParent();
        return parent != null && of(real) != of(parent);
    }
}
