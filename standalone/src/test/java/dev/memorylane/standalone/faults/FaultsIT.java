package dev.memorylane.standalone.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.standalone.e2e.Checkout;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The short form of {@code ./lane test --faults}: everything is killed once and most stands still once, all in one run of
 * 100 photos, as the start of the program is what takes the time.
 */
class FaultsIT {
    private static final int PHOTOS = 100;
    private static final Fault LONGER_THAN_A_SESSION = new Fault.Pause(Duration.ofSeconds(8));

    @TempDir
    Path folder;

    @Test
    void shouldLoseNothingWhenEachPartIsKilledAndStandsStillInTurn() throws Exception {
        // Given
        Checkout.milvusWheel();
        FaultSuite suite = new FaultSuite(
                        Cast.TOGETHER, folder, PHOTOS, new ResultFile(folder.resolve("results.jsonl")), System.out)
                .prepared();
        FaultPlan plan = new FaultPlan(
                -1,
                List.of(
                        new Strike(new Moment.Starting(), Victim.REGISTRY, new Fault.Pause(Duration.ofSeconds(2))),
                        at(0.1, Victim.BROKER, new Fault.Kill()),
                        at(0.25, Victim.APPLICATION, new Fault.Kill()),
                        at(0.4, Victim.FOLDER, new Fault.Vanish(Duration.ofSeconds(2))),
                        at(0.5, Victim.MILVUS, new Fault.Kill()),
                        at(0.6, Victim.REGISTRY, new Fault.Kill()),
                        at(0.7, Victim.APPLICATION, LONGER_THAN_A_SESSION),
                        at(0.7, Victim.MILVUS, LONGER_THAN_A_SESSION),
                        at(0.85, Victim.BROKER, LONGER_THAN_A_SESSION)));

        // When
        Result result = suite.run(plan);

        // Then
        assertThat(result.defects()).isEmpty();
    }

    private static Strike at(double share, Victim victim, Fault fault) {
        return new Strike(new Moment.Embedded(share), victim, fault);
    }
}
