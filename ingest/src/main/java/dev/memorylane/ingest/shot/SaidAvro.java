package dev.memorylane.ingest.shot;

import dev.memorylane.culling.time.CaptureTime;
import dev.memorylane.ingest.metadata.Said;
import dev.memorylane.schemas.Told;
import dev.memorylane.schemas.WrittenByUs;
import dev.memorylane.schemas.capture.CapturedAts;
import dev.memorylane.sidecar.Written;
import dev.memorylane.sidecar.label.ColourLabel;
import dev.memorylane.sidecar.label.PickFlag;
import java.util.Optional;
import java.util.OptionalInt;

/** Between what a file says and its form on the topic objects. */
public final class SaidAvro {
    private SaidAvro() {}

    /** Null where it says nothing. */
    public static Told to(Said said) {
        return said.equals(Said.nothing())
                ? null
                : Told.newBuilder()
                        .setCapturedAt(
                                said.capturedAt() instanceof CaptureTime.Unknown
                                        ? null
                                        : CapturedAts.toAvro(said.capturedAt()))
                        .setRating(number(said.rating()))
                        .setLabel(said.label().orElse(null))
                        .setContentId(said.contentId().orElse(null))
                        .setPick(said.pick().map(Enum::name).orElse(null))
                        .setWritten(to(said.written()))
                        .setPlace(said.place().orElse(null))
                        .build();
    }

    /** @param told null reads as nothing */
    public static Said from(Told told) {
        return told == null
                ? Said.nothing()
                : new Said(
                        CapturedAts.fromAvro(told.getCapturedAt()),
                        number(told.getRating()),
                        Optional.ofNullable(told.getLabel()),
                        Optional.ofNullable(told.getContentId()),
                        Optional.ofNullable(told.getPick()).flatMap(PickFlag::named),
                        written(told),
                        Optional.ofNullable(told.getPlace()));
    }

    private static WrittenByUs to(Written written) {
        return written.isNothing()
                ? null
                : WrittenByUs.newBuilder()
                        .setRating(number(written.rating()))
                        .setLabel(written.label().map(ColourLabel::word).orElse(null))
                        .setPick(written.pick().map(Enum::name).orElse(null))
                        .build();
    }

    /** What we wrote, as a record tells of it. */
    public static Written written(Told told) {
        WrittenByUs ours = told == null ? null : told.getWritten();
        return ours == null
                ? Written.nothing()
                : new Written(
                        number(ours.getRating()),
                        Optional.ofNullable(ours.getLabel()).flatMap(ColourLabel::ofWord),
                        Optional.ofNullable(ours.getPick()).flatMap(PickFlag::named));
    }

    private static Integer number(OptionalInt value) {
        return value.isPresent() ? (Integer) value.getAsInt() : null;
    }

    private static OptionalInt number(Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
