package dev.memorylane.gallery.api;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Things that a person said one after the other.
 *
 * @param sentAt when this was sent, by the clock that {@code at} is of: a clock that is wrong does no harm then
 * @param who who says it, for the record; left out: the page
 * @param decisions what was said, at most 1000
 */
public record Batch(Instant sentAt, String who, List<Item> decisions) {
    static final int MOST = 1_000;
    static final int LONGEST_NAME = 100;

    /**
     * One act of saying something.
     *
     * @param id names it: sent again it is the same decision
     * @param at when a person said it; left out: now
     * @param kind as in a {@link Saying}
     * @param subject as in a {@link Saying}
     * @param other as in a {@link Saying}
     * @param rating as in a {@link Saying}
     * @param targetCount as in a {@link Saying}
     * @param shiftSeconds as in a {@link Saying}
     * @param label as in a {@link Saying}
     * @param undo as in a {@link Saying}
     */
    public record Item(
            String id,
            Instant at,
            String kind,
            String subject,
            String other,
            Integer rating,
            Integer targetCount,
            Long shiftSeconds,
            String label,
            boolean undo) {

        Saying saying() {
            return new Saying(kind, subject, other, rating, targetCount, shiftSeconds, label, undo);
        }

        boolean hasGoodName() {
            return id != null && !id.isBlank() && id.length() <= LONGEST_NAME;
        }
    }

    /**
     * What became of one.
     *
     * @param id its name
     * @param outcome written, superseded (a later word holds) or refused (it makes no sense)
     * @param why words for a person; absent for what was written
     */
    public record Result(String id, String outcome, Optional<String> why) {}

    /**
     * What became of all.
     *
     * @param results in the order in which they were sent
     */
    public record Answer(List<Result> results) {}

    /** When something was said by our clock: never in our future. */
    Instant saidAt(Item item, Instant now) {
        if (item.at() == null) {
            return now.truncatedTo(ChronoUnit.MILLIS);
        }
        Duration ago = Duration.between(item.at(), sentAt == null ? now : sentAt);
        return (ago.isNegative() ? now : now.minus(ago)).truncatedTo(ChronoUnit.MILLIS);
    }

    String speaker() {
        return who == null || who.isBlank() ? "page" : who.substring(0, Math.min(who.length(), LONGEST_NAME));
    }
}
