package dev.memorylane.ingest.memory;

import dev.memorylane.ingest.content.Finding;
import dev.memorylane.ingest.metadata.Said;
import dev.memorylane.ingest.shot.SaidAvro;
import dev.memorylane.schemas.Told;
import java.time.temporal.ChronoUnit;

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

    /** Neither the next step of developing nor an export of ours is a word of others on the rating. */
    private static boolean saysTheSame(Told told, Told before) {
        Said now = SaidAvro.from(told).ofOthers();
        Said then = SaidAvro.from(before).ofOthers();
        return before != null
                && before.getSaidAt() != null
                && now.rating().equals(then.rating())
                && now.label().equals(then.label())
                && now.pick().equals(then.pick());
    }
}
