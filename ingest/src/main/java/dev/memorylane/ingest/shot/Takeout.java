package dev.memorylane.ingest.shot;

import dev.memorylane.ingest.metadata.Said;
import dev.memorylane.schemas.ObjectKind;
import dev.memorylane.schemas.ObjectSeen;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** Which photos and JSON of Google Takeout belong together. */
public final class Takeout {
    private Takeout() {}

    /** Under what a photo, or JSON of Takeout's, is found; none for other objects. */
    public static List<String> keys(String uri, ObjectSeen seen) {
        return switch (seen.getKind()) {
            case PICTURE -> TakeoutName.ofPhoto(uri).keys(false);
            case TAKEOUT -> TakeoutName.isJson(uri) ? TakeoutName.ofJson(uri).keys(true) : List.of();
            case VIDEO, SIDECAR, OTHER -> List.of();
        };
    }

    /**
     * What Google Photos knew of a photo: its own JSON, else that of its original.
     *
     * @param files that share a key with it, by URI, in the order of listings
     */
    public static Optional<Said> of(String photoUri, SequencedMap<String, ObjectSeen> files) {
        TakeoutName photo = TakeoutName.ofPhoto(photoUri);
        return files.entrySet().stream()
                .filter(file -> file.getValue().getKind() == ObjectKind.TAKEOUT)
                .filter(file -> fit(photo, file) != TakeoutName.Fit.NONE)
                .min(Comparator.comparing(file -> fit(photo, file)))
                .map(file -> SaidAvro.from(file.getValue().getTold()));
    }

    private static TakeoutName.Fit fit(TakeoutName photo, Map.Entry<String, ObjectSeen> json) {
        return photo.of(TakeoutName.ofJson(json.getKey()));
    }
}
