package dev.memorylane.export.xmp;

import dev.memorylane.export.listing.ListedPhoto;
import dev.memorylane.export.listing.Role;
import dev.memorylane.export.listing.Word;
import dev.memorylane.sidecar.label.ColourLabel;
import dev.memorylane.sidecar.label.PickFlag;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The table from what a photo is to what its sidecar says, documented in docs/exports.md. What a person said, here or in
 * the photo's file, comes before what was computed.
 *
 * @param roles mark of each role
 */
public record MarkTable(Map<Role, Mark> roles) {
    private static final int REJECTED = -1;

    public MarkTable {
        Map<Role, Mark> all = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            all.put(role, roles.getOrDefault(role, Mark.none()));
        }
        roles = Map.copyOf(all);
    }

    /** Picks have three stars and are green, alternates two and are yellow; reject candidates are red, and lose no star. */
    public static MarkTable standard() {
        return new MarkTable(Map.of(
                Role.PICK, Mark.of(3, ColourLabel.GREEN, PickFlag.ACCEPTED),
                Role.ALTERNATE, Mark.of(2, ColourLabel.YELLOW, PickFlag.PENDING),
                Role.REJECT, Mark.none().withLabel(Optional.of(ColourLabel.RED))));
    }

    /** With other stars for a role; none where they are empty. */
    public MarkTable withStars(Role role, OptionalInt stars) {
        return with(role, roles.get(role).withRating(stars));
    }

    /** With another colour for a role; none where it is empty. */
    public MarkTable withColour(Role role, Optional<ColourLabel> colour) {
        return with(role, roles.get(role).withLabel(colour));
    }

    private MarkTable with(Role role, Mark mark) {
        Map<Role, Mark> changed = new EnumMap<>(roles);
        changed.put(role, mark);
        return new MarkTable(changed);
    }

    /** What the sidecar of a photo shall say. */
    public Mark of(ListedPhoto photo, Role role) {
        Mark byRole = byDecision(photo.word()).orElseGet(() -> roles.get(role));
        return byRole.withRating(rating(photo, byRole)).withLabel(label(photo, byRole));
    }

    private Optional<Mark> byDecision(Word word) {
        if (word.rejected()) {
            return Optional.of(Mark.of(REJECTED, ColourLabel.RED, PickFlag.REJECTED));
        }
        return word.kept() ? Optional.of(roles.get(Role.PICK)) : Optional.empty();
    }

    private static Optional<ColourLabel> label(ListedPhoto photo, Mark byRole) {
        Optional<String> said = photo.word().label().or(photo::label);
        return said.isPresent() ? said.flatMap(ColourLabel::ofWord) : byRole.label();
    }

    private static OptionalInt rating(ListedPhoto photo, Mark byRole) {
        if (photo.word().rejected()) {
            return byRole.rating();
        }
        if (photo.word().rating().isPresent()) {
            return photo.word().rating();
        }
        return photo.rating().isPresent() && photo.rating().getAsInt() != 0 ? photo.rating() : byRole.rating();
    }
}
