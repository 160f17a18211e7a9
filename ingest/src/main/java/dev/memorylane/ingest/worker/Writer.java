package dev.memorylane.ingest.worker;

import dev.memorylane.ingest.content.Finding;
import dev.memorylane.ingest.memory.Batch;
import dev.memorylane.ingest.memory.Bookkeeper;
import dev.memorylane.ingest.memory.Ledger;
import dev.memorylane.ingest.memory.Memory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Gathers findings into transactions: small enough that a photo is under way at once, and few enough that committing takes
 * a quarter of the time at most, however slow the broker is at the moment.
 */
final class Writer {
    private static final int MAX_FINDINGS = 512;
    private static final Duration SHORTEST = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final int PER_COMMIT = 3;

    private final Bookkeeper bookkeeper;
    private final Ledger ledger;
    private final Memory memory;
    private final Clock clock;
    private Batch batch = new Batch();
    private int findings;
    private Instant begun = Instant.MIN;
    private Duration age = SHORTEST;

    Writer(Bookkeeper bookkeeper, Ledger ledger, Memory memory, Clock clock) {
        this.bookkeeper = bookkeeper;
        this.ledger = ledger;
        this.memory = memory;
        this.clock = clock;
    }

    void enter(Finding finding) {
        begin();
        bookkeeper.enter(finding, batch);
        end();
    }

    /** Tells a photo anew by what is known now. */
    void retell(String photoId) {
        begin();
        bookkeeper.retell(photoId, batch);
        end();
    }

    /** Tells a photo anew although nothing changed, if it still has this version. */
    void replay(String photoId, long version) {
        begin();
        bookkeeper.replay(photoId, version, batch);
        end();
    }

    private void begin() {
        if (findings == 0) {
            begun = clock.instant();
        }
        findings++;
    }

    private void end() {
        if (findings >= MAX_FINDINGS || !begun.plus(age).isAfter(clock.instant())) {
            flush();
        }
    }

    /** Findings entered, but not yet committed. */
    int open() {
        return findings;
    }

    void flush() {
        if (!batch.isEmpty()) {
            Instant from = clock.instant();
            ledger.commit(batch);
            age = ageAfter(Duration.between(from, clock.instant()));
        }
        memory.keep();
        ledger.rest();
        batch = new Batch();
        findings = 0;
    }

    private static Duration ageAfter(Duration commit) {
        Duration age = commit.multipliedBy(PER_COMMIT);
        if (age.compareTo(SHORTEST) < 0) {
            return SHORTEST;
        }
        return age.compareTo(LONGEST) > 0 ? LONGEST : age;
    }
}
