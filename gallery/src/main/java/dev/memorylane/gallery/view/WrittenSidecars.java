package dev.memorylane.gallery.view;

import dev.memorylane.schemas.ObjectKind;
import dev.memorylane.schemas.ObjectOutcome;
import dev.memorylane.schemas.ObjectSeen;
import dev.memorylane.schemas.Told;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sidecars into which an export of ours wrote. */
final class WrittenSidecars {
    private final Map<SourceFile, WrittenSidecar> sidecars = new HashMap<>();

    void note(SourceFile file, ObjectSeen seen) {
        Optional<Told> told = Optional.ofNullable(seen)
                .filter(one -> one.getKind() == ObjectKind.SIDECAR && one.getOutcome() != ObjectOutcome.REMOVED)
                .map(ObjectSeen::getTold)
                .filter(one -> one.getWritten() != null && one.getSaidAt() != null);
        if (told.isPresent()) {
            sidecars.put(file, WrittenSidecar.of(seen.getLibrary(), file.uri(), told.get()));
        } else {
            sidecars.remove(file);
        }
    }

    List<WrittenSidecar> all() {
        return List.copyOf(sidecars.values());
    }
}
