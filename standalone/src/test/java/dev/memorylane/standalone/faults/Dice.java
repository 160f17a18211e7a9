package dev.memorylane.standalone.faults;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/** Draws what goes wrong. */
final class Dice {
    private final Cast cast;
    private final SplittableRandom random;

    Dice(Cast cast, long seed) {
        this.cast = cast;
        this.random = new SplittableRandom(seed);
    }

    List<Strike> strikes() {
        Moment moment = moment();
        Strike first = strike(moment, victim());
        return switch (random.nextInt(5)) {
            case 0, 1 -> List.of(first);
            case 2, 3 -> List.of(first, strike(moment, otherThan(first.victim())));
            default -> inOrder(List.of(first, strike(moment(), otherThan(first.victim()))));
        };
    }

    private static List<Strike> inOrder(List<Strike> strikes) {
        return strikes.stream()
                .sorted(Comparator.comparingDouble(strike -> switch (strike.moment()) {
                    case Moment.Starting _ -> -1;
                    case Moment.Embedded(double share) -> share;
                }))
                .toList();
    }

    private Strike strike(Moment moment, Victim victim) {
        return new Strike(moment, victim, fault(victim));
    }

    private Moment moment() {
        return switch (random.nextInt(8)) {
            case 0 -> new Moment.Starting();
            case 1 -> new Moment.Embedded(1);
            default -> new Moment.Embedded(random.nextInt(2, 99) / 100.0);
        };
    }

    /** Each process twice as often as the place of the photos. */
    private Victim victim() {
        List<Victim> processes = cast.processes();
        int drawn = random.nextInt(processes.size() * 2 + 1);
        return drawn == processes.size() * 2 ? cast.store() : processes.get(drawn / 2);
    }

    private Victim otherThan(Victim victim) {
        Victim other = victim();
        while (other == victim) {
            other = victim();
        }
        return other;
    }

    private Fault fault(Victim victim) {
        return switch (victim) {
            case FOLDER -> new Fault.Vanish(seconds(3, 20));
            case BUCKET -> ofABucket();
            default -> ofAProcess(victim);
        };
    }

    private Fault ofAProcess(Victim victim) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> new Fault.Kill();
            case 2, 3 -> new Fault.Pause(seconds(8, 20));
            case 4 -> new Fault.Restart();
            default -> victim.isServer() ? new Fault.Slow(seconds(5, 15)) : new Fault.Kill();
        };
    }

    private Fault ofABucket() {
        return switch (random.nextInt(6)) {
            case 0 -> new Fault.Kill();
            case 1 -> new Fault.Gone(seconds(3, 20));
            case 2 -> new Fault.Pause(seconds(8, 40));
            case 3 -> new Fault.Slow(seconds(5, 15));
            case 4 -> new Fault.Vanish(seconds(3, 20));
            default -> new Fault.Emptied(seconds(3, 20));
        };
    }

    private Duration seconds(int low, int high) {
        return Duration.ofSeconds(random.nextInt(low, high));
    }
}
