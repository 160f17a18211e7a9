package dev.memorylane.bench.judgement.score;

import dev.memorylane.bench.judgement.trip.Trip;
import java.util.List;

/**
 * All figures of a rendered trip, or of several.
 *
 * @param photos looked at
 * @param bursts pairs in one burst beside pairs of one picture
 * @param keptWhole keep-all sets of which nothing is dropped
 * @param recognised keep-all sets that are one burst taken for such a set
 * @param triesKnown pictures that are tries and not taken for a keep-all set
 * @param best pictures of several tries whose best leads
 * @param bestByLot pictures that lots would get right, in the mean; a count, not a share
 * @param rejects rejected frames that deserve it
 * @param ruined ruined frames with a sound try beside them that are rejected
 * @param uncut pictures that are in one day
 * @param agreed photos whose burst and its leader are the same in their day and in their trip
 * @param clocksRight proposals that set a clock right
 * @param clocksFound wrong clocks for which there is a right proposal
 */
public record TripScore(
        int photos,
        Agreement bursts,
        Share keptWhole,
        Share recognised,
        Share triesKnown,
        Share best,
        double bestByLot,
        Share rejects,
        Share ruined,
        Share uncut,
        Share agreed,
        Share clocksRight,
        Share clocksFound) {

    /** Of a trip that was judged by days and by trips. */
    public static TripScore of(Trip trip, Judged days, Judged trips) {
        Pictures pictures = new Pictures(trip.frames(), days.verdicts());
        Clocks clocks = new Clocks(trip, trips.clocks());
        return new TripScore(
                trip.frames().size(),
                new BurstPairs(days.verdicts()).of(trip.frames()),
                pictures.keptWhole(),
                pictures.recognised(),
                pictures.triesKnown(),
                pictures.bestChosen(),
                pictures.bestByLot() * pictures.bestChosen().all(),
                pictures.rejectedRightly(),
                pictures.ruinedRejected(),
                pictures.uncut(),
                WindowAgreement.of(days.verdicts(), trips.verdicts()),
                clocks.right(),
                clocks.found());
    }

    /** All together. */
    public static TripScore sum(List<TripScore> scores) {
        return scores.stream().reduce(TripScore::plus).orElseThrow();
    }

    private TripScore plus(TripScore other) {
        return new TripScore(
                photos + other.photos,
                bursts.plus(other.bursts),
                keptWhole.plus(other.keptWhole),
                recognised.plus(other.recognised),
                triesKnown.plus(other.triesKnown),
                best.plus(other.best),
                bestByLot + other.bestByLot,
                rejects.plus(other.rejects),
                ruined.plus(other.ruined),
                uncut.plus(other.uncut),
                agreed.plus(other.agreed),
                clocksRight.plus(other.clocksRight),
                clocksFound.plus(other.clocksFound));
    }
}
