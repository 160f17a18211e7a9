package dev.memorylane.ingest.memory;

import dev.memorylane.ingest.content.Finding;
import dev.memorylane.ingest.source.ObjectName;
import dev.memorylane.ingest.source.Source;
import dev.memorylane.schemas.PhotoRejection;
import dev.memorylane.schemas.RejectionKey;
import dev.memorylane.schemas.RejectionStage;
import dev.memorylane.schemas.RejectionState;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The files of a source that should be photos and are none. */
final class RejectionBook {
    private final Source source;
    private final Memory memory;
    private final Clock clock;

    RejectionBook(Source source, Memory memory, Clock clock) {
        this.source = source;
        this.memory = memory;
        this.clock = clock;
    }

    /** One more attempt came to nothing. The count goes on while a rejection is open, and begins anew after it was cleared. */
    void open(Finding.Rejected rejected, Batch batch) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Optional<PhotoRejection> before = opened(rejected.uri());
        write(
                rejected.uri(),
                PhotoRejection.newBuilder()
                        .setState(RejectionState.OPEN)
                        .setStage(RejectionStage.INGEST)
                        .setCode(rejected.code())
                        .setMessage(source.relativeName(rejected.uri()) + " " + rejected.words())
                        .setUri(rejected.uri())
                        .setSource(source.id().value())
                        .setFileName(ObjectName.of(rejected.uri()))
                        .setAttempts(1 + before.map(PhotoRejection::getAttempts).orElse(0))
                        .setFirstAt(before.map(PhotoRejection::getFirstAt).orElse(now))
                        .setLastAt(now)
                        .build(),
                batch);
    }

    /** The file is good now, or gone. */
    void clear(String uri, Batch batch) {
        opened(uri)
                .ifPresent(known -> write(
                        uri,
                        PhotoRejection.newBuilder(known)
                                .setState(RejectionState.CLEARED)
                                .setLastAt(clock.instant().truncatedTo(ChronoUnit.MILLIS))
                                .build(),
                        batch));
    }

    private Optional<PhotoRejection> opened(String uri) {
        return memory.rejection(uri).filter(known -> known.getState() == RejectionState.OPEN);
    }

    private void write(String uri, PhotoRejection rejection, Batch batch) {
        memory.put(uri, rejection);
        batch.rejections().put(new RejectionKey(source.library(), uri), rejection);
    }
}
