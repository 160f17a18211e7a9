package dev.memorylane.gallery.api;

import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.gallery.view.SaidKind;
import dev.memorylane.schemas.Decision;
import dev.memorylane.schemas.DecisionKey;
import dev.memorylane.schemas.DecisionState;
import dev.memorylane.sidecar.label.ColourLabel;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A decision as a person sends it.
 *
 * @param kind keep, reject, rate, label, pin, must_link, cannot_link, target_count, clock_shift
 * @param subject a photo id; for target_count the window id, for clock_shift the camera
 * @param other the second photo of a pair
 * @param rating for rate: -1 to 5
 * @param targetCount for target_count: how many photos to show, at least 1
 * @param shiftSeconds for clock_shift: seconds to add to the camera's times as they stand in its files
 * @param label for label: red, orange, yellow, green, blue, purple, pink, gray, black, white, or none
 * @param undo takes it back
 */
public record Saying(
        String kind,
        String subject,
        String other,
        Integer rating,
        Integer targetCount,
        Long shiftSeconds,
        String label,
        boolean undo) {

    static final int LEAST_RATING = -1;
    static final int MOST_RATING = 5;
    static final String NONE = "none";
    private static final String COLOURS = Arrays.stream(ColourLabel.values())
            .map(colour -> colour.word().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    static final long MOST_SHIFT = 36_525L * 24 * 60 * 60;

    /** @throws ProblemException where it makes no sense, in words that say why */
    DecisionKey keyIn(LibrarySnapshot library) {
        SaidKind asked = asked();
        switch (asked) {
            case KEEP, REJECT, PIN -> requirePhoto(library, subject);
            case RATE -> {
                requirePhoto(library, subject);
                require(undo || within(rating, LEAST_RATING, MOST_RATING), "A rating runs from -1 to 5.");
            }
            case LABEL -> {
                requirePhoto(library, subject);
                require(undo || word().isPresent(), "A label is one of %s, or none.".formatted(COLOURS));
            }
            case MUST_LINK, CANNOT_LINK -> {
                requirePhoto(library, subject);
                requirePhoto(library, other);
                require(!subject.equals(other), "A pair is of two different photos.");
            }
            case TARGET_COUNT -> {
                requireThere(
                        subject != null && library.windows().containsKey(subject),
                        "There is no window " + subject + ".");
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
                .setLabel(word().orElse(null))
                .build();
    }

    /** Of a pair the smaller id comes first, so that both orders are one decision. */
    private DecisionKey key(String library, SaidKind asked) {
        boolean pair = asked == SaidKind.MUST_LINK || asked == SaidKind.CANNOT_LINK;
        if (!pair) {
            return asked.key(library, subject, null);
        }
        boolean ordered = subject.compareTo(other) < 0;
        return asked.key(library, ordered ? subject : other, ordered ? other : subject);
    }

    /** In the words of {@code xmp:Label}; empty text for none. */
    private Optional<String> word() {
        return Optional.ofNullable(label)
                .flatMap(text -> text.equalsIgnoreCase(NONE)
                        ? Optional.of("")
                        : ColourLabel.ofWord(text).map(ColourLabel::word));
    }

    private SaidKind asked() {
        return Arrays.stream(SaidKind.values())
                .filter(one -> one.name().equals(kind == null ? "" : kind.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> ProblemException.unusable("There is no decision of kind %s. There are: %s."
                        .formatted(kind, Arrays.toString(SaidKind.values()).toLowerCase(Locale.ROOT))));
    }

    private static void requirePhoto(LibrarySnapshot library, String photoId) {
        requireThere(photoId != null && library.photos().containsKey(photoId), "There is no photo " + photoId + ".");
    }

    private static boolean within(Integer value, int least, int most) {
        return value != null && value >= least && value <= most;
    }

    private static void requireThere(boolean there, String otherwise) {
        if (!there) {
            throw ProblemException.notFound(otherwise);
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw ProblemException.unusable(otherwise);
        }
    }
}
