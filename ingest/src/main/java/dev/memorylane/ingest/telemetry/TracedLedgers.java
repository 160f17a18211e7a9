package dev.memorylane.ingest.telemetry;

import dev.memorylane.ingest.memory.Batch;
import dev.memorylane.ingest.memory.Ledger;
import dev.memorylane.ingest.memory.Ledgers;
import dev.memorylane.ingest.memory.Memory;
import dev.memorylane.ingest.source.Source;
import dev.memorylane.schemas.PhotoState;
import dev.memorylane.telemetry.trace.PhotoTraces;
import java.time.Clock;
import java.time.Instant;

/** Begins the trace of each photo when its first record is committed; a later change is a span in it. */
public record TracedLedgers(Ledgers ledgers, PhotoTraces traces, Clock clock) implements Ledgers {
    private static final long FIRST = 1;

    @Override
    public Ledger open(Source source) {
        return new Traced(ledgers.open(source), traces, clock);
    }

    private record Traced(Ledger ledger, PhotoTraces traces, Clock clock) implements Ledger {
        @Override
        public Memory recall() {
            return ledger.recall();
        }

        @Override
        public void commit(Batch batch) {
            Instant begun = clock.instant();
            ledger.commit(batch);
            batch.photos().forEach((key, photo) -> {
                if (photo.getVersion() == FIRST && photo.getState() == PhotoState.PRESENT) {
                    traces.seen(key.getPhotoId(), key.getLibrary(), photo.getFileName(), begun);
                } else {
                    traces.begin("photo changed", key.getPhotoId()).end();
                }
            });
        }

        @Override
        public void rest() {
            ledger.rest();
        }

        @Override
        public void distrust() {
            ledger.distrust();
        }

        @Override
        public void close() {
            ledger.close();
        }
    }
}
