package dev.memorylane.standalone.faults;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memorylane.standalone.e2e.LaneProcess;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Stands for the person beside the machine: starts what ended by itself, and loses patience at last. */
final class Keeper {
    private static final Duration STUCK = Duration.ofMinutes(4);
    private static final int MOST_SURPRISES = 5;
    private static final int LAST_WORDS = 600;

    private final Lane lane;
    private final Watch watch;
    private final List<String> defects = new ArrayList<>();
    private long since = System.nanoTime();

    Keeper(Lane lane, Watch watch) {
        this.lane = lane;
        this.watch = watch;
    }

    /** What should not have been, a sentence each. */
    List<String> defects() {
        return List.copyOf(defects);
    }

    void add(List<String> more) {
        defects.addAll(more);
    }

    /** Patience begins anew. */
    void goOn() {
        since = System.nanoTime();
    }

    /** @param when what is waited for, such as "after the fault" */
    void look(String when) throws Exception {
        for (Map.Entry<Victim, LaneProcess> ours : lane.processes().entrySet()) {
            if (!ours.getValue().isAlive()) {
                ended(ours.getKey(), ours.getValue(), when);
            }
        }
        long changed = Math.max(watch.changedAt(), since);
        if (System.nanoTime() - changed > STUCK.toNanos()) {
            Diagnosis.write(lane);
            throw new StuckException("Nothing went on for " + STUCK.toSeconds() + " s " + when + "; books "
                    + lane.books().map(JsonNode::toString).orElse("unknown"));
        }
    }

    private void ended(Victim program, LaneProcess process, String when) throws Exception {
        String printed = process.output();
        defects.add(program + " ended by itself " + when + ": "
                + printed.substring(Math.max(0, printed.length() - LAST_WORDS)));
        if (defects.size() > MOST_SURPRISES) {
            throw new StuckException("It ends again and again");
        }
        lane.start(program);
    }
}
