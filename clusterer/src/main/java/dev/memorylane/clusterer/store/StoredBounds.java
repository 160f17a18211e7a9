package dev.memorylane.clusterer.store;

import dev.memorylane.culling.window.Window;
import dev.memorylane.culling.window.WindowKind;
import java.time.LocalDateTime;
import java.util.Optional;

/** A window out of its stored fields. */
final class StoredBounds {
    private StoredBounds() {}

    static Window window(String id, String kind, LocalDateTime from, LocalDateTime to) {
        return new Window(WindowKind.valueOf(kind), id, Optional.ofNullable(from), Optional.ofNullable(to));
    }
}
