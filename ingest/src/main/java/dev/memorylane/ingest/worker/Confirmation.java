package dev.memorylane.ingest.worker;

import dev.memorylane.ingest.memory.KnownObjects;
import dev.memorylane.ingest.memory.Memory;
import dev.memorylane.ingest.memory.UriSet;
import dev.memorylane.ingest.scan.RemovalGuard;
import dev.memorylane.ingest.store.Family;
import java.util.Optional;

/** Removals that a person was asked about, and those that the person meant. The word holds for what was asked, no more. */
final class Confirmation {
    private final Memory memory;
    private UriSet asked;
    private UriSet given;

    Confirmation(Memory memory) {
        this.memory = memory;
        this.asked = new UriSet(memory.store(), Family.ASKED);
        this.given = new UriSet(memory.store(), Family.CONFIRMED);
        asked.clear();
        given.clear();
    }

    UriSet given() {
        return given;
    }

    /** How many objects the person is asked about. */
    long asked() {
        return asked.size();
    }

    void give() {
        UriSet before = given;
        given = asked;
        asked = before;
        asked.clear();
    }

    /** Whether the word covers all that is known. */
    boolean coversAll() {
        if (given.size() < memory.size()) {
            return false;
        }
        try (KnownObjects all = memory.objects(Optional.empty())) {
            boolean covers = true;
            while (covers && all.hasNext()) {
                covers = given.contains(all.next().uri());
            }
            return covers;
        }
    }

    /** Asks about one more. */
    void askFor(String uri) {
        asked.addAlone(uri);
    }

    void askForAll() {
        asked.clear();
        try (KnownObjects all = memory.objects(Optional.empty())) {
            all.forEachRemaining(object -> asked.addAlone(object.uri()));
        }
        memory.keep();
    }

    /** Asks about what of the missing may not go. */
    void ask(RemovalGuard guard, UriSet missing) {
        asked.clear();
        missing.forEach(uri -> {
            if (!guard.allows(uri)) {
                asked.addAlone(uri);
            }
        });
        memory.keep();
    }

    /** Nothing waits: what was asked is forgotten and, unless something is still under way, what was said. */
    void settle(boolean underWay) {
        asked.clear();
        if (!underWay) {
            given.clear();
        }
    }
}
