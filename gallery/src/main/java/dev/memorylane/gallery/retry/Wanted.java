package dev.memorylane.gallery.retry;

import dev.memorylane.gallery.view.Rejection;
import dev.memorylane.schemas.RejectionCode;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which rejections a person wants to be tried again; what is left out does not narrow it.
 *
 * @param subjects what the API calls the subject of a rejection
 * @param code those of one kind
 */
public record Wanted(Optional<Set<String>> subjects, Optional<RejectionCode> code) {

    public Wanted {
        Objects.requireNonNull(subjects, "subjects");
        Objects.requireNonNull(code, "code");
    }

    /** @throws IllegalArgumentException in words, where there is no such code */
    public static Wanted of(List<String> subjects, String code) {
        return new Wanted(
                Optional.ofNullable(subjects).map(HashSet::new),
                Optional.ofNullable(code).map(Wanted::parsed));
    }

    /** Whether this is one of them; one whose reason is not known yet cannot be asked for. */
    public boolean holds(Rejection rejection) {
        return rejection.firstAt().isPresent()
                && subjects.filter(wanted -> !wanted.contains(rejection.subject()))
                        .isEmpty()
                && code.filter(wanted -> wanted != rejection.code()).isEmpty();
    }

    private static RejectionCode parsed(String code) {
        try {
            return RejectionCode.valueOf(code);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "There is no code %s; it is one of %s.".formatted(code, List.of(RejectionCode.values())), e);
        }
    }
}
