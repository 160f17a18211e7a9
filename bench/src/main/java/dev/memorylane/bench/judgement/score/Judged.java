package dev.memorylane.bench.judgement.score;

import dev.memorylane.culling.clock.ClockProposal;
import java.util.List;
import java.util.Map;

/**
 * What the product made of the photos of a trip, in windows of one kind.
 *
 * @param verdicts by photo id
 * @param clocks what it proposes for clocks that seem wrong, of all windows
 */
public record Judged(Map<String, Verdict> verdicts, List<ClockProposal> clocks) {

    public Judged {
        verdicts = Map.copyOf(verdicts);
        clocks = List.copyOf(clocks);
    }
}
