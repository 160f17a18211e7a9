package dev.memorylane.ingest.source;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A folder that feeds a library.
 *
 * @param id name of the source
 * @param library the tenant its photos belong to
 * @param folder real absolute path
 */
public record Source(SourceId id, String library, Path folder) {

    public Source {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(library, "library");
        if (!folder.isAbsolute()) {
            throw new IllegalArgumentException("A source needs an absolute folder, not " + folder);
        }
    }

    /** A folder that is a library of its own; it need not exist at this moment. */
    public static Source ownLibrary(Path folder) {
        Path real = RealPath.of(folder);
        SourceId id = SourceId.of(real);
        return new Source(id, id.value(), real);
    }
}
