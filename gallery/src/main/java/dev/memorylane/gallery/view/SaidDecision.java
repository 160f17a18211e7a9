package dev.memorylane.gallery.view;

import dev.memorylane.schemas.Decision;
import dev.memorylane.schemas.DecisionKey;
import dev.memorylane.schemas.DecisionState;
import java.time.Instant;
import java.util.Optional;

/**
 * What a person said last of something.
 *
 * @param kind what was said
 * @param subject photo id, window id or camera
 * @param other the second photo of a pair
 * @param who a name, or a program
 * @param at when
 * @param active whether it holds, or was undone
 * @param rating for RATE: -1 to 5
 * @param targetCount for TARGET_COUNT: how many photos to show
 * @param shiftSeconds for CLOCK_SHIFT: seconds to add
 * @param teaches whether the preference may learn from it
 * @param label for LABEL: a colour, in the words of {@code xmp:Label}; empty text for none
 * @param press names the act of saying it, where somebody did
 */
public record SaidDecision(
        SaidKind kind,
        String subject,
        Optional<String> other,
        String who,
        Instant at,
        boolean active,
        Optional<Integer> rating,
        Optional<Integer> targetCount,
        Optional<Long> shiftSeconds,
        boolean teaches,
        Optional<String> label,
        Optional<String> press) {

    static SaidDecision of(DecisionKey key, Decision said) {
        SaidKind kind = SaidKind.of(key);
        return new SaidDecision(
                kind,
                key.getSubject(),
                kind == SaidKind.LABEL ? Optional.empty() : Optional.ofNullable(key.getOtherPhotoId()),
                said.getWho(),
                said.getAt(),
                said.getState() == DecisionState.ACTIVE,
                Optional.ofNullable(said.getRating()),
                Optional.ofNullable(said.getTargetCount()),
                Optional.ofNullable(said.getShiftSeconds()),
                said.getTeaches(),
                Optional.ofNullable(said.getLabel()),
                Optional.ofNullable(said.getPress()));
    }

    /** The key of a record that says something else of the same. */
    public DecisionKey keyIn(String library) {
        return kind.key(library, subject, other.orElse(null));
    }

    /** The same as a record, which holds and may or may not teach. */
    public Decision value(boolean mayTeach) {
        return Decision.newBuilder()
                .setState(active ? DecisionState.ACTIVE : DecisionState.UNDONE)
                .setWho(who)
                .setAt(at)
                .setRating(rating.orElse(null))
                .setTargetCount(targetCount.orElse(null))
                .setShiftSeconds(shiftSeconds.orElse(null))
                .setTeaches(mayTeach)
                .setLabel(label.orElse(null))
                .setPress(press.orElse(null))
                .build();
    }
}
