package dev.memorylane.standalone.demo;

import dev.memorylane.studio.Place;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Where the trip goes, when, and what goes wrong: all of it drawn from one seed. */
final class TripPlan {

    private static final ZoneOffset OFFSET = ZoneOffset.ofHours(9);
    private static final LocalDate FIRST = LocalDate.of(2025, 7, 12);
    private static final LocalDate SECOND = FIRST.plusDays(1);

    /** One stop: frames above one make a burst. */
    private record Stop(Place place, LocalDate day, String time, int frames, boolean portrait) {}

    private static final List<Stop> STOPS = List.of(
            new Stop(Place.BALLOONS, FIRST, "05:12:40", 5, false),
            new Stop(Place.BALLOONS, FIRST, "05:31:12", 1, false),
            new Stop(Place.LAKE, FIRST, "07:40:05", 6, false),
            new Stop(Place.LAKE, FIRST, "07:58:51", 1, false),
            new Stop(Place.FOREST, FIRST, "09:25:33", 4, true),
            new Stop(Place.FOREST, FIRST, "09:41:20", 1, false),
            new Stop(Place.MARKET, FIRST, "11:50:18", 5, false),
            new Stop(Place.MARKET, FIRST, "12:04:44", 1, false),
            new Stop(Place.BEACH, FIRST, "13:35:27", 6, false),
            new Stop(Place.SUNFLOWERS, FIRST, "15:48:09", 4, false),
            new Stop(Place.SUNFLOWERS, FIRST, "16:02:37", 1, false),
            new Stop(Place.HARBOUR, FIRST, "18:55:14", 6, false),
            new Stop(Place.CITY, FIRST, "21:20:48", 3, false),
            new Stop(Place.CITY, FIRST, "21:33:02", 1, false),
            new Stop(Place.LAVENDER, SECOND, "06:10:26", 5, false),
            new Stop(Place.LAVENDER, SECOND, "06:26:59", 1, false),
            new Stop(Place.SNOW, SECOND, "08:45:31", 5, false),
            new Stop(Place.GATE, SECOND, "11:10:07", 4, true),
            new Stop(Place.GATE, SECOND, "11:24:45", 1, false),
            new Stop(Place.FOREST, SECOND, "13:30:16", 3, false),
            new Stop(Place.HARBOUR, SECOND, "18:50:52", 4, false),
            new Stop(Place.RAIN, SECOND, "20:15:39", 6, false),
            new Stop(Place.RAIN, SECOND, "20:31:23", 1, false));

    private final SplittableRandom random;

    private TripPlan(long seed) {
        this.random = new SplittableRandom(seed);
    }

    static List<Outing> draw(long seed) {
        TripPlan plan = new TripPlan(seed);
        return STOPS.stream().map(plan::outing).toList();
    }

    private Outing outing(Stop stop) {
        int best = random.nextInt(stop.frames());
        // Frames too bright beside frames too dark would be a bracket, which is kept whole.
        int side = random.nextBoolean() ? 1 : -1;
        OffsetDateTime start = OffsetDateTime.of(stop.day(), LocalTime.parse(stop.time()), OFFSET)
                .plus(Duration.ofMillis(random.nextInt(900)));
        List<Shot> shots = new ArrayList<>();
        double seconds = 0;
        for (int frame = 0; frame < stop.frames(); frame++) {
            Flaw flaw = frame == best ? new Flaw.None() : flaw(side);
            OffsetDateTime taken = start.plus(Duration.ofMillis(Math.round(seconds * 1000)));
            shots.add(new Shot(stop.place(), taken, seconds, pose(), flaw, stop.portrait(), random.nextLong()));
            seconds += between(0.3, 0.8);
        }
        return new Outing(stop.place(), random.nextLong(), shots, best);
    }

    private Flaw flaw(int side) {
        return switch (random.nextInt(5)) {
            case 0, 1 -> new Flaw.Shaken(between(12, 36), between(0, Math.PI));
            case 2, 3 -> new Flaw.OutOfFocus(3 + random.nextInt(6));
            default -> new Flaw.Misexposed(side * between(1.5, 2));
        };
    }

    private Shot.Pose pose() {
        return new Shot.Pose(between(-18, 18), between(-14, 14), between(-0.008, 0.008), between(1, 1.025));
    }

    private double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }
}
