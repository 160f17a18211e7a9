package dev.memorylane.gallery.manifest;

import dev.memorylane.gallery.view.SaidDecision;
import dev.memorylane.gallery.view.SaidKind;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a person said of a photo, as it holds.
 *
 * @param keep whether it was kept or pinned, and not rejected later
 * @param reject whether it was rejected, and not kept later
 * @param rating -1 to 5; null where it was not rated
 * @param label a colour, in the words of {@code xmp:Label}; empty for none, whatever its file says; null where nothing was said
 * @param who the one who said the last of these: a name, or a program
 * @param at when that was
 */
public record ManifestWord(
        boolean keep, boolean reject, OptionalInt rating, Optional<String> label, String who, String at) {
    private static final Set<SaidKind> OF_PHOTOS =
            Set.of(SaidKind.KEEP, SaidKind.PIN, SaidKind.REJECT, SaidKind.RATE, SaidKind.LABEL);

    static boolean isOne(SaidDecision said) {
        return said.active() && OF_PHOTOS.contains(said.kind());
    }

    /** @param said of one photo, all {@link #isOne} */
    static Optional<ManifestWord> of(Collection<SaidDecision> said) {
        Optional<Instant> kept = when(said, List.of(SaidKind.KEEP, SaidKind.PIN));
        Optional<Instant> rejected = when(said, List.of(SaidKind.REJECT));
        boolean pinned = when(said, List.of(SaidKind.PIN)).isPresent();
        boolean rejectedLast = rejected.isPresent()
                && !pinned
                && kept.filter(at -> !at.isBefore(rejected.get())).isEmpty();
        return said.stream()
                .max(Comparator.comparing(SaidDecision::at).thenComparing(SaidDecision::kind))
                .map(last -> new ManifestWord(
                        kept.isPresent() && !rejectedLast,
                        rejectedLast,
                        rating(said),
                        label(said),
                        last.who(),
                        last.at().toString()));
    }

    private static OptionalInt rating(Collection<SaidDecision> said) {
        return said.stream()
                .filter(one -> one.kind() == SaidKind.RATE)
                .flatMap(one -> one.rating().stream())
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    private static Optional<String> label(Collection<SaidDecision> said) {
        return said.stream()
                .filter(one -> one.kind() == SaidKind.LABEL)
                .flatMap(one -> one.label().stream())
                .findFirst();
    }

    private static Optional<Instant> when(Collection<SaidDecision> said, List<SaidKind> kinds) {
        return said.stream()
                .filter(one -> kinds.contains(one.kind()))
                .map(SaidDecision::at)
                .max(Comparator.naturalOrder());
    }
}
