package dev.memorylane.standalone.faults;

import dev.memorylane.standalone.e2e.LaneProcess;
import java.io.IOException;
import java.util.Map;

/** What somebody who looks for the cause wants to see of a process that does not go on. */
final class Diagnosis {
    private Diagnosis() {}

    /** The stacks of all threads, in {@code stacks-….txt} of the home. */
    static void write(Lane lane) throws IOException, InterruptedException {
        for (Map.Entry<Victim, LaneProcess> ours : lane.processes().entrySet()) {
            ours.getValue().writeStacks(lane.home().resolve("stacks-" + ours.getKey() + ".txt"));
        }
    }
}
