package dev.memorylane.bench.judgement.score;

import dev.memorylane.bench.judgement.life.LifePhoto;
import dev.memorylane.culling.window.Window;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where trips were found to begin beside where they do, over all pairs of photos that follow each other. */
public final class Boundaries {

    private final List<LifePhoto> photos;
    private final Set<LocalDateTime> begins = new HashSet<>();

    /**
     * @param photos in order of time
     * @param trips as found
     */
    public Boundaries(List<LifePhoto> photos, List<Window> trips) {
        this.photos = photos;
        trips.forEach(trip -> begins.add(trip.from().orElseThrow()));
    }

    /** How many photos were looked at. */
    public int photos() {
        return photos.size();
    }

    /** Beginnings on the day after another trip are left open. */
    public Agreement agreement() {
        Agreement agreement = Agreement.NONE;
        for (int i = 1; i < photos.size(); i++) {
            if (!open(i)) {
                agreement = agreement.with(found(i), is(i));
            }
        }
        return agreement;
    }

    /** Of the trips that began the day after another, those that were told from it. */
    public Share nextDayTold() {
        int told = 0;
        int all = 0;
        for (int i = 1; i < photos.size(); i++) {
            all += open(i) ? 1 : 0;
            told += open(i) && found(i) ? 1 : 0;
        }
        return new Share(told, all);
    }

    /** What is wrong, in words. */
    public List<String> mistakes() {
        List<String> mistakes = new ArrayList<>();
        for (int i = 1; i < photos.size(); i++) {
            if (!open(i) && found(i) != is(i)) {
                mistakes.add("%s between %s and %s, trips %d and %d"
                        .formatted(
                                is(i) ? "missed" : "invented",
                                photos.get(i - 1).moment().at(),
                                photos.get(i).moment().at(),
                                photos.get(i - 1).trip(),
                                photos.get(i).trip()));
            }
        }
        return mistakes;
    }

    private boolean is(int i) {
        return photos.get(i - 1).trip() != photos.get(i).trip();
    }

    private boolean open(int i) {
        return is(i) && photos.get(i).nextDay();
    }

    private boolean found(int i) {
        return begins.contains(photos.get(i).moment().at());
    }
}
