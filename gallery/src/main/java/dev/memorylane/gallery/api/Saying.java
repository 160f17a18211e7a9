package dev.memorylane.gallery.api;

import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.schemas.Decision;
import dev.memorylane.schemas.DecisionKey;
import dev.memorylane.schemas.DecisionKind;
import dev.memorylane.schemas.DecisionState;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;

/**
 * A decision as a person sends it.
 *
 * @param kind keep, reject, rate, pin, must_link, cannot_link, target_count, clock_shift
 * @param subject a photo id; for target_count the window id, for clock_shift the camera
 * @param other the second photo of a pair
 * @param rating for rate: -1 to 5
 * @param targetCount for target_count: how many photos to show, at least 1
 * @param shiftSeconds for clock_shift: seconds to add to the camera's times as they stand in its files
 * @param undo takes it back
 */
public record Saying(
        String kind,
        String subject,
        String other,
        Integer rating,
        Integer targetCount,
        Long shiftSeconds,
        boolean undo) {

    private static final int LEAST_RATING = -1;
    private static final int MOST_RATING = 5;
    private static final long MOST_SHIFT = 36_525L * 24 * 60 * 60;

    /** @throws ProblemException where it makes no sense, in words that say why */
    DecisionKey keyIn(LibrarySnapshot library) {
        DecisionKind asked = asked();
        switch (asked) {
            case KEEP, REJECT, PIN -> requirePhoto(library, subject);
            case RATE -> {
                requirePhoto(library, subject);
                require(undo || within(rating, LEAST_RATING, MOST_RATING), "A rating runs from -1 to 5.");
            }
            case MUST_LINK, CANNOT_LINK -> {
                requirePhoto(library, subject);
                requirePhoto(library, other);
                require(!subject.equals(other), "A pair is of two different photos.");
            }
            case TARGET_COUNT -> {
                require(library.windows().containsKey(subject), "There is no window " + subject + ".");
                require(undo || within(targetCount, 1, Integer.MAX_VALUE), "Ask for at least one photo.");
            }
            case CLOCK_SHIFT -> {
                require(subject != null && !subject.isBlank(), "Name the camera as the subject.");
                require(
                        undo || (shiftSeconds != null && Math.abs(shiftSeconds) <= MOST_SHIFT),
                        "Give shiftSeconds, at most a century.");
            }
        }
        return key(library.library(), asked);
    }

    /** @param press names the act of saying it; null where nobody named it */
    Decision value(Instant at, String who, String press) {
        return Decision.newBuilder()
                .setState(undo ? DecisionState.UNDONE : DecisionState.ACTIVE)
                .setWho(who)
                .setAt(at)
                .setRating(rating)
                .setTargetCount(targetCount)
                .setShiftSeconds(shiftSeconds)
                .setPress(press)
                .build();
    }

    /** Of a pair the smaller id comes first, so that both orders are one decision. */
    private DecisionKey key(String library, DecisionKind asked) {
        boolean pair = asked == DecisionKind.MUST_LINK || asked == DecisionKind.CANNOT_LINK;
        if (!pair) {
            return new DecisionKey(library, asked, subject, null);
        }
        boolean ordered = subject.compareTo(other) < 0;
        return new DecisionKey(library, asked, ordered ? subject : other, ordered ? other : subject);
    }

    private DecisionKind asked() {
        return Arrays.stream(DecisionKind.values())
                .filter(one -> one.name().equals(kind == null ? "" : kind.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> ProblemException.unusable("There is no decision of kind %s. There are: %s."
                        .formatted(kind, Arrays.toString(DecisionKind.values()).toLowerCase(Locale.ROOT))));
    }

    private static void requirePhoto(LibrarySnapshot library, String photoId) {
        require(photoId != null && library.photos().containsKey(photoId), "There is no photo " + photoId + ".");
    }

    private static boolean within(Integer value, int least, int most) {
        return value != null && value >= least && value <= most;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw ProblemException.unusable(otherwise);
        }
    }
}
