package dev.memorylane.clusterer;

import dev.memorylane.clusterer.store.DecisionTable;
import dev.memorylane.culling.clock.ClockShifts;
import dev.memorylane.schemas.Decision;
import dev.memorylane.schemas.DecisionKey;
import dev.memorylane.schemas.DecisionKind;
import dev.memorylane.schemas.DecisionState;
import dev.memorylane.schemas.Embedding;
import dev.memorylane.schemas.capture.Cameras;
import dev.memorylane.schemas.capture.CapturedAts;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;

/** Where photos stand on the line of wall time, by the clocks that a person set right. */
record Clocks(DecisionTable decisions) {

    /** A century: no clock is further off, and no place on the line of time overflows. */
    private static final Duration MOST = Duration.ofDays(36_525);

    Optional<LocalDateTime> placedAt(String library, Embedding embedding) {
        String camera = Cameras.name(embedding.getCamera()).orElse(null);
        return shifts(library, camera)
                .effective(CapturedAts.fromAvro(embedding.getCapturedAt()), camera)
                .placedAt();
    }

    private ClockShifts shifts(String library, String camera) {
        return Optional.ofNullable(camera)
                .flatMap(name -> decisions.find(new DecisionKey(library, DecisionKind.CLOCK_SHIFT, name, null)))
                .filter(said -> said.getState() == DecisionState.ACTIVE)
                .map(Decision::getShiftSeconds)
                .map(Duration::ofSeconds)
                .filter(shift -> shift.abs().compareTo(MOST) <= 0)
                .map(shift -> new ClockShifts(Map.of(camera, shift)))
                .orElseGet(ClockShifts::none);
    }
}
