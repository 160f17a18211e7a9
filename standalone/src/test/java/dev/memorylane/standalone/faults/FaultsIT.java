package dev.memorylane.standalone.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.standalone.e2e.Checkout;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@code ./lane test --faults}: everything breaks once, in two runs of 100 photos. */
class FaultsIT {
    private static final int PHOTOS = 100;

    @TempDir
    static Path folder;

    private static FaultSuite suite;

    @BeforeAll
    static void runUndisturbed() throws Exception {
        Checkout.milvusWheel();
        suite = new FaultSuite(Cast.TOGETHER, folder, PHOTOS, new ResultFile(folder.resolve("results.jsonl")), System.out).prepared();
    }

    @Test
    void shouldLoseNothingWhenEachPartIsKilledInTurn() throws Exception {
        // Given
        FaultPlan plan = new FaultPlan(
                -1,
                List.of(
                        at(0.1, Victim.BROKER, new Fault.Kill()),
                        at(0.3, Victim.APPLICATION, new Fault.Kill()),
                        at(0.5, Victim.FOLDER, new Fault.Vanish(Duration.ofSeconds(2))),
                        at(0.6, Victim.MILVUS, new Fault.Kill()),
                        at(0.8, Victim.REGISTRY, new Fault.Kill())));

        // When
        Result result = suite.run(plan);

        // Then
        assertThat(result.defects()).isEmpty();
    }

    @Test
    void shouldLoseNothingWhenPartsStandStillTogether() throws Exception {
        // Given
        Fault longerThanASession = new Fault.Pause(Duration.ofSeconds(8));
        FaultPlan plan = new FaultPlan(
                -2,
                List.of(
                        new Strike(new Moment.Starting(), Victim.REGISTRY, new Fault.Pause(Duration.ofSeconds(2))),
                        at(0.2, Victim.APPLICATION, longerThanASession),
                        at(0.2, Victim.MILVUS, longerThanASession),
                        at(0.7, Victim.BROKER, longerThanASession)));

        // When
        Result result = suite.run(plan);

        // Then
        assertThat(result.defects()).isEmpty();
    }

    private static Strike at(double share, Victim victim, Fault fault) {
        return new Strike(new Moment.Embedded(share), victim, fault);
    }
}
