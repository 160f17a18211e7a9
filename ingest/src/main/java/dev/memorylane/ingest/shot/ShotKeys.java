package dev.memorylane.ingest.shot;

import dev.memorylane.schemas.ObjectKind;
import dev.memorylane.schemas.ObjectSeen;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Under what the files of a shot are found: the name of the shot in its folder, and the identifier they share. */
public final class ShotKeys {
    private ShotKeys() {}

    /** None for an object that is no part of any shot. */
    public static List<String> of(String uri, ObjectSeen seen) {
        if (seen.getKind() == ObjectKind.OTHER || seen.getKind() == ObjectKind.TAKEOUT) {
            return List.of();
        }
        ShotName name = ShotName.of(uri);
        Stream<String> identifier = Optional.ofNullable(seen.getTold()).stream()
                .flatMap(told -> Optional.ofNullable(told.getContentId()).stream())
                .map(id -> "id " + id);
        return Stream.concat(Stream.of("name " + name.folder() + name.shot()), identifier)
                .toList();
    }
}
