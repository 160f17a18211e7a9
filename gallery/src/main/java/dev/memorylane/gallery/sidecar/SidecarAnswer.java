package dev.memorylane.gallery.sidecar;

import dev.memorylane.gallery.view.SaidDecision;
import dev.memorylane.gallery.view.WrittenSidecar;
import dev.memorylane.schemas.Decision;
import dev.memorylane.schemas.DecisionKey;
import dev.memorylane.schemas.DecisionKind;
import dev.memorylane.schemas.DecisionState;
import dev.memorylane.sidecar.label.ColourLabel;
import dev.memorylane.sidecar.label.PickFlag;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The decisions that a sidecar stands for. It answers for what is not as we wrote it, since the moment at which it began to
 * differ: whatever a person said later stands. What is back as we wrote it takes the sidecar's own decisions back, and no
 * one else's. The same state always gives the same, so that asking again changes nothing.
 */
final class SidecarAnswer {
    static final String WHO = "sidecar";
    private static final int REJECTED = -1;

    private final WrittenSidecar sidecar;
    private final String photoId;
    private final Map<DecisionKey, SaidDecision> standing;
    private final Instant at;
    private final Map<DecisionKey, Decision> answers = new LinkedHashMap<>();

    /**
     * @param standing what was said last under each key, undone things too
     * @param now no word is of the future, whatever the file says
     */
    SidecarAnswer(WrittenSidecar sidecar, String photoId, Map<DecisionKey, SaidDecision> standing, Instant now) {
        this.sidecar = sidecar;
        this.photoId = photoId;
        this.standing = standing;
        this.at = sidecar.saidAt().isAfter(now) ? now : sidecar.saidAt();
    }

    /** Empty where nothing is to be said that does not stand already. */
    Map<DecisionKey, Decision> decisions() {
        rating();
        keeping();
        return answers;
    }

    private void rating() {
        int stars = sidecar.rating().orElse(0);
        boolean asked = sidecar.written().rating().isPresent();
        if (asked && !sidecar.written().isRating(stars)) {
            say(DecisionKind.RATE, stars);
        } else {
            takeBack(DecisionKind.RATE);
        }
    }

    /** Stars of -1 are a rejection, for whoever kept it before too. */
    private void keeping() {
        boolean rated = sidecar.rating().orElse(0) == REJECTED
                && !sidecar.written().isRating(REJECTED)
                && sidecar.written().rating().isPresent();
        Optional<Boolean> kept = rated ? Optional.of(false) : byFlag().or(this::byLabel);
        if (kept.isPresent()) {
            say(kept.get() ? DecisionKind.KEEP : DecisionKind.REJECT, null);
            takeBack(kept.get() ? DecisionKind.REJECT : DecisionKind.KEEP);
        } else {
            takeBack(DecisionKind.KEEP);
            takeBack(DecisionKind.REJECT);
        }
    }

    private Optional<Boolean> byFlag() {
        Optional<PickFlag> ours = sidecar.written().pick();
        return ours.isEmpty() || ours.equals(sidecar.pick())
                ? Optional.empty()
                : sidecar.pick().flatMap(flag -> switch (flag) {
                    case ACCEPTED -> Optional.of(true);
                    case REJECTED -> Optional.of(false);
                    case NONE, PENDING -> Optional.empty();
                });
    }

    private Optional<Boolean> byLabel() {
        Optional<ColourLabel> ours = sidecar.written().label();
        Optional<ColourLabel> now = sidecar.label().flatMap(ColourLabel::ofWord);
        if (ours.isEmpty() || ours.equals(now)) {
            return Optional.empty();
        }
        return now.flatMap(colour -> switch (colour) {
            case GREEN -> Optional.of(true);
            case RED -> Optional.of(false);
            default -> Optional.<Boolean>empty();
        });
    }

    private void say(DecisionKind kind, Integer stars) {
        Optional<SaidDecision> before = before(kind);
        boolean stands = before.filter(
                        said -> said.active() && Objects.equals(said.rating().orElse(null), stars))
                .isPresent();
        if (!stands && before.filter(said -> !said.at().isBefore(at)).isEmpty()) {
            answers.put(key(kind), decision(DecisionState.ACTIVE, stars, at));
        }
    }

    private void takeBack(DecisionKind kind) {
        before(kind)
                .filter(said ->
                        said.active() && said.who().equals(WHO) && said.at().isBefore(at))
                .ifPresent(said -> answers.put(
                        key(kind), decision(DecisionState.UNDONE, said.rating().orElse(null), at)));
    }

    private Optional<SaidDecision> before(DecisionKind kind) {
        return Optional.ofNullable(standing.get(key(kind)));
    }

    private DecisionKey key(DecisionKind kind) {
        return new DecisionKey(sidecar.library(), kind, photoId, null);
    }

    private static Decision decision(DecisionState state, Integer stars, Instant at) {
        return Decision.newBuilder()
                .setState(state)
                .setWho(WHO)
                .setAt(at)
                .setRating(stars)
                .build();
    }
}
