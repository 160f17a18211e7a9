package dev.memorylane.clusterer;

import dev.memorylane.schemas.Decision;
import dev.memorylane.schemas.DecisionKey;
import dev.memorylane.schemas.DecisionKind;
import dev.memorylane.schemas.DecisionState;
import java.time.Instant;

/** What a person says in tests, of library osaka. */
final class Decisions {
    static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    private Decisions() {}

    static DecisionKey of(DecisionKind kind, String subject) {
        return new DecisionKey("osaka", kind, subject, null);
    }

    static Decision said() {
        return Decision.newBuilder().setAt(NOON).build();
    }

    static Decision undone() {
        return Decision.newBuilder().setState(DecisionState.UNDONE).setAt(NOON).build();
    }

    static Decision target(int count) {
        return Decision.newBuilder().setAt(NOON).setTargetCount(count).build();
    }
}
