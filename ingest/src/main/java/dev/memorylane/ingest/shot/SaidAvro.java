package dev.memorylane.ingest.shot;

import dev.memorylane.culling.time.CaptureTime;
import dev.memorylane.ingest.metadata.Said;
import dev.memorylane.schemas.Told;
import dev.memorylane.schemas.capture.CapturedAts;
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
                        .setRating(
                                said.rating().isPresent()
                                        ? (Integer) said.rating().getAsInt()
                                        : null)
                        .setLabel(said.label().orElse(null))
                        .setContentId(said.contentId().orElse(null))
                        .build();
    }

    /** @param told null reads as nothing */
    public static Said from(Told told) {
        return told == null
                ? Said.nothing()
                : new Said(
                        CapturedAts.fromAvro(told.getCapturedAt()),
                        told.getRating() == null ? OptionalInt.empty() : OptionalInt.of(told.getRating()),
                        Optional.ofNullable(told.getLabel()),
                        Optional.ofNullable(told.getContentId()));
    }
}
