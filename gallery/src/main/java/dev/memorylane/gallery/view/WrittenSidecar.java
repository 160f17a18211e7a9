package dev.memorylane.gallery.view;

import dev.memorylane.schemas.Told;
import dev.memorylane.schemas.WrittenByUs;
import dev.memorylane.sidecar.Written;
import dev.memorylane.sidecar.label.ColourLabel;
import dev.memorylane.sidecar.label.PickFlag;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A sidecar into which an export of ours wrote, as it is now.
 *
 * @param library it belongs to
 * @param uri the file
 * @param rating as it stands there
 * @param label as it stands there
 * @param pick digiKam's flag, as it stands there
 * @param written what we wrote
 * @param saidAt when it began to say so
 */
public record WrittenSidecar(
        String library,
        String uri,
        OptionalInt rating,
        Optional<String> label,
        Optional<PickFlag> pick,
        Written written,
        Instant saidAt) {

    static WrittenSidecar of(String library, String uri, Told told) {
        WrittenByUs ours = told.getWritten();
        return new WrittenSidecar(
                library,
                uri,
                number(told.getRating()),
                Optional.ofNullable(told.getLabel()),
                Optional.ofNullable(told.getPick()).flatMap(PickFlag::named),
                new Written(
                        number(ours.getRating()),
                        Optional.ofNullable(ours.getLabel()).flatMap(ColourLabel::ofWord),
                        Optional.ofNullable(ours.getPick()).flatMap(PickFlag::named)),
                told.getSaidAt());
    }

    private static OptionalInt number(Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
