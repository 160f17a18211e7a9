package dev.memorylane.gallery.api;

import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.gallery.view.SaidDecision;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What holds of single photos, by photo id. */
final class Said {
    private final Map<String, Decided> byPhoto = new HashMap<>();

    private Said() {}

    static Said in(LibrarySnapshot library) {
        Said said = new Said();
        library.decisions().stream().filter(SaidDecision::active).forEach(said::note);
        return said;
    }

    private void note(SaidDecision decision) {
        byPhoto.merge(decision.subject(), Decided.NOTHING.and(decision), (before, _) -> before.and(decision));
    }

    Optional<Decided> of(String photoId) {
        return Optional.ofNullable(byPhoto.get(photoId)).filter(found -> !found.equals(Decided.NOTHING));
    }
}
