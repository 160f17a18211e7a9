package dev.memorylane.gallery.sidecar;

import dev.memorylane.gallery.view.SaidDecision;
import dev.memorylane.gallery.view.SaidKind;
import dev.memorylane.gallery.view.WrittenSidecar;
import dev.memorylane.schemas.Decision;
import dev.memorylane.schemas.DecisionKey;
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
        colour();
        return answers;
    }

    private void rating() {
        int stars = sidecar.rating().orElse(0);
        boolean asked = sidecar.written().rating().isPresent();
        if (asked && !sidecar.written().isRating(stars)) {
            say(SaidKind.RATE, decision().setRating(stars));
        } else {
            takeBack(SaidKind.RATE);
        }
    }

    /** Stars of -1 are a rejection, for whoever kept it before too. */
    private void keeping() {
        boolean rated = sidecar.rating().orElse(0) == REJECTED
                && !sidecar.written().isRating(REJECTED)
                && sidecar.written().rating().isPresent();
        Optional<Boolean> kept = rated ? Optional.of(false) : byFlag().or(this::byLabel);
        if (kept.isPresent()) {
            say(kept.get() ? SaidKind.KEEP : SaidKind.REJECT, decision());
            takeBack(kept.get() ? SaidKind.REJECT : SaidKind.KEEP);
        } else {
            takeBack(SaidKind.KEEP);
            takeBack(SaidKind.REJECT);
        }
    }

    private Optional<Boolean> byFlag() {
        Optional<PickFlag> ours = sidecar.written().pick();
        return ours.isEmpty() || ours.get() == sidecar.pick().orElse(PickFlag.NONE)
                ? Optional.empty()
                : sidecar.pick().flatMap(flag -> switch (flag) {
                    case ACCEPTED -> Optional.of(true);
                    case REJECTED -> Optional.of(false);
                    case NONE, PENDING -> Optional.empty();
                });
    }

    private Optional<Boolean> byLabel() {
        return saysColour() ? Optional.empty() : changedLabel().flatMap(SidecarAnswer::kept);
    }

    /** The colours that we give to roles say the role, unless this photo's colour was chosen. */
    private void colour() {
        boolean chosen = saysColour();
        Optional<ColourLabel> changed =
                changedLabel().filter(colour -> chosen || kept(colour).isEmpty());
        boolean takenOut = chosen && isLabelOurs() && label().isEmpty();
        if (changed.isPresent() || takenOut) {
            say(
                    SaidKind.LABEL,
                    decision().setLabel(changed.map(ColourLabel::word).orElse("")));
        } else {
            takeBack(SaidKind.LABEL);
        }
    }

    private static Optional<Boolean> kept(ColourLabel colour) {
        return switch (colour) {
            case GREEN -> Optional.of(true);
            case RED -> Optional.of(false);
            case ORANGE, YELLOW, BLUE, PURPLE, PINK, GREY, BLACK, WHITE -> Optional.empty();
        };
    }

    /** What stands in place of the label that we wrote. */
    private Optional<ColourLabel> changedLabel() {
        return isLabelOurs() && !sidecar.written().label().equals(label()) ? label() : Optional.empty();
    }

    private boolean isLabelOurs() {
        return sidecar.written().label().isPresent();
    }

    private Optional<ColourLabel> label() {
        return sidecar.label().flatMap(ColourLabel::ofWord);
    }

    private boolean saysColour() {
        return before(SaidKind.LABEL).filter(SaidDecision::active).isPresent();
    }

    private void say(SaidKind kind, Decision.Builder said) {
        Decision decision = said.build();
        Optional<SaidDecision> before = before(kind);
        boolean stands = before.filter(one -> one.active()
                        && Objects.equals(one.rating().orElse(null), decision.getRating())
                        && Objects.equals(one.label().orElse(null), decision.getLabel()))
                .isPresent();
        if (!stands && before.filter(one -> !one.at().isBefore(at)).isEmpty()) {
            answers.put(key(kind), decision);
        }
    }

    private void takeBack(SaidKind kind) {
        before(kind)
                .filter(said ->
                        said.active() && said.who().equals(WHO) && said.at().isBefore(at))
                .ifPresent(said -> answers.put(
                        key(kind),
                        decision()
                                .setState(DecisionState.UNDONE)
                                .setRating(said.rating().orElse(null))
                                .setLabel(said.label().orElse(null))
                                .build()));
    }

    private Optional<SaidDecision> before(SaidKind kind) {
        return Optional.ofNullable(standing.get(key(kind)));
    }

    private DecisionKey key(SaidKind kind) {
        return kind.key(sidecar.library(), photoId, null);
    }

    private Decision.Builder decision() {
        return Decision.newBuilder().setState(DecisionState.ACTIVE).setWho(WHO).setAt(at);
    }
}
