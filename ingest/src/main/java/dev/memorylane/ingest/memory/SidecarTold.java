package dev.memorylane.ingest.memory;

import dev.memorylane.ingest.content.Finding;
import dev.memorylane.ingest.metadata.Said;
import dev.memorylane.ingest.shot.SaidAvro;
import dev.memorylane.schemas.Told;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** What a sidecar says now, given what it said before: what we wrote into it is remembered, and since when it says so. */
final class SidecarTold {
    private SidecarTold() {}

    /** @param before null where it said nothing */
    static Told of(Finding.SidecarFound sidecar, Told before) {
        Said said = sidecar.said().remembering(SaidAvro.written(before));
        Told told = SaidAvro.to(said);
        if (told != null) {
            told.setSaidAt(
                    saysTheSame(told, before)
                            ? before.getSaidAt()
                            : sidecar.version().modifiedAt().truncatedTo(ChronoUnit.MILLIS));
        }
        return told;
    }

    /** Programs write a sidecar anew with every step of developing: that is no word on the rating. */
    private static boolean saysTheSame(Told told, Told before) {
        Instant since = before == null ? null : before.getSaidAt();
        return since != null
                && Objects.equals(told.getRating(), before.getRating())
                && Objects.equals(told.getLabel(), before.getLabel())
                && Objects.equals(told.getPick(), before.getPick())
                && Objects.equals(told.getWritten(), before.getWritten());
    }
}
