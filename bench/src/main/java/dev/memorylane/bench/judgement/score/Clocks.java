package dev.memorylane.bench.judgement.score;

import dev.memorylane.bench.judgement.trip.Body;
import dev.memorylane.bench.judgement.trip.Trip;
import dev.memorylane.culling.clock.ClockProposal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Proposals for clocks beside what the clocks show. */
final class Clocks {

    /** Two people at one place do not press at one time. */
    private static final Duration NEAR = Duration.ofSeconds(90);

    private final Map<String, Duration> errors;
    private final List<ClockProposal> proposals;

    Clocks(Trip trip, List<ClockProposal> proposals) {
        this.errors = trip.frames().stream()
                .map(frame -> frame.body())
                .collect(Collectors.toMap(Body::name, Body::clockError, (one, _) -> one));
        this.proposals = proposals;
    }

    /** Of the proposals, those that set a clock right. */
    Share right() {
        return new Share((int) proposals.stream().filter(this::isRight).count(), proposals.size());
    }

    /** Of the clocks that are wrong, those for which a right proposal is made in some window. */
    Share found() {
        boolean found = proposals.stream().anyMatch(this::isRight);
        return new Share(found ? 1 : 0, 1);
    }

    private boolean isRight(ClockProposal proposal) {
        Duration wanted = errors.get(proposal.reference()).minus(errors.get(proposal.camera()));
        return proposal.shift().minus(wanted).abs().compareTo(NEAR) <= 0;
    }
}
