package dev.memorylane.bench.judgement.life;

import dev.memorylane.bench.judgement.trip.Chance;
import dev.memorylane.culling.window.Coordinates;
import dev.memorylane.culling.window.Moment;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 900 trips in ten years. The model: outings and evenings from home, weekends, holidays, a few long journeys; between two
 * trips at least a whole day without a photo and 2.4 more in the mean, or, one time in eight, nothing but a night (whether
 * that is one trip or two is left open). Within trips nights, late starts, and one day in twelve on which nobody takes a
 * photo. A day has one to five occasions; photos of an occasion follow each other by log-normal gaps about 45 s (that
 * photos come in bursts of bursts: Graham et al., "Time as essence for photo browsing through personal digital libraries",
 * JCDL 2002). On six of ten trips the camera knows where it is, mostly. Nothing was fitted to the rule that is measured.
 */
public final class Life {

    /** Trips of a life. */
    public static final int TRIPS = 900;

    private static final LocalDate BORN = LocalDate.of(2014, 3, 1);
    private static final Coordinates HOME = new Coordinates(47.4, 8.5);
    private static final double KILOMETRES_A_DEGREE = 111.2;

    private final Chance chance;
    private final List<LifePhoto> photos = new ArrayList<>();
    private LocalDate today = BORN;

    private Life(long seed) {
        this.chance = new Chance(seed);
    }

    /** The photos of a seed, in order of time. */
    public static List<LifePhoto> draw(long seed) {
        Life life = new Life(seed);
        for (int trip = 0; trip < TRIPS; trip++) {
            life.trip(trip);
        }
        return life.photos;
    }

    private void trip(int number) {
        TripKind kind = TripKind.at(chance.between(0, 1));
        boolean nextDay = number > 0 && chance.once(0.125);
        today = number == 0 ? BORN : today.plusDays(nextDay ? 1 : restDays());
        boolean located = chance.once(0.6);
        Coordinates place = away(HOME, chance.logUniform(kind.nearest(), kind.farthest()));
        int days = chance.whole(kind.fewestDays(), kind.mostDays());
        for (int day = 0; day < days; day++) {
            boolean idle = day > 0 && day < days - 1 && chance.once(1 / 12.0);
            if (!idle) {
                day(number, kind, nextDay, located ? Optional.of(place) : Optional.empty());
            }
            place = day > 0 && chance.once(0.3) ? away(place, chance.logUniform(20, 400)) : place;
            today = today.plusDays(day < days - 1 ? 1 : 0);
        }
    }

    /** A whole day at home, and more. */
    private int restDays() {
        return 2 + (int) Math.floor(-2.4 * Math.log(1 - chance.between(0, 1)));
    }

    private void day(int number, TripKind kind, boolean nextDay, Optional<Coordinates> place) {
        boolean evening = kind == TripKind.EVENING;
        double hour = evening ? chance.between(17, 21) : chance.between(7.5, 12.5);
        double until = evening ? hour + chance.between(1.5, 5) : Math.min(23, hour + chance.logUniform(1.5, 13));
        int occasions = evening ? chance.whole(1, 2) : chance.whole(1, 5);
        LocalDateTime midnight = today.atStartOfDay();
        LocalDateTime last =
                photos.isEmpty() ? midnight : photos.getLast().moment().at();
        for (int i = 0; i < occasions; i++) {
            double begin = hour + (until - hour) * (i + chance.between(0, 0.6)) / occasions;
            LocalDateTime at = midnight.plus(Chance.seconds(3600 * begin));
            last = occasion(number, nextDay, place, at.isAfter(last) ? at : last.plusSeconds(30));
        }
    }

    private LocalDateTime occasion(int number, boolean nextDay, Optional<Coordinates> place, LocalDateTime begin) {
        int count = (int) Math.round(chance.logNormal(6, 0.9, 1, 80));
        LocalDateTime at = begin;
        for (int i = 0; i < count; i++) {
            Optional<Coordinates> here =
                    chance.once(0.9) ? place.map(there -> away(there, chance.logUniform(0.01, 8))) : Optional.empty();
            photos.add(new LifePhoto(new Moment(at, "%016x".formatted(chance.seed()), here), number, nextDay));
            at = at.plus(Duration.ofMillis(Math.round(1000 * chance.logNormal(45, 1.5, 0.1, 2400))));
        }
        return at;
    }

    private Coordinates away(Coordinates from, double kilometres) {
        double turn = chance.between(0, 2 * Math.PI);
        double north = kilometres * Math.sin(turn) / KILOMETRES_A_DEGREE;
        double latitude = Math.clamp(from.latitude() + north, -60, 70);
        double east = kilometres * Math.cos(turn) / KILOMETRES_A_DEGREE / Math.cos(Math.toRadians(latitude));
        return new Coordinates(latitude, (from.longitude() + east + 540) % 360 - 180);
    }
}
