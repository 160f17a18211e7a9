package dev.memorylane.ingest.upload;

import java.util.List;
import java.util.Optional;

/** Finds where a library's uploads go. */
public interface DropTargets {
    /** Empty for a library that is not watched here. */
    Optional<DropTarget> of(String library);

    /** Libraries that take uploads here, as configured. */
    List<String> libraries();
}
