package dev.memorylane.standalone.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What goes wrong in one run.
 *
 * @param seed what it was drawn from; the same seed is the same plan
 * @param strikes in order of time; two of one moment strike together
 */
record FaultPlan(long seed, List<Strike> strikes) {
    /** Longer than the sessions of consumers (6 s) and the transactions of Kafka Streams (10 s). */
    private static final Duration LONG_PAUSE = Duration.ofSeconds(14);

    private static final List<Victim> PROCESSES =
            List.of(Victim.APPLICATION, Victim.BROKER, Victim.REGISTRY, Victim.MILVUS);

    FaultPlan {
        strikes = List.copyOf(strikes);
    }

    /**
     * The matrix first, so that a few seeds meet every fault of every victim: seeds 0 to 19 are one fault alone, in the
     * middle. From 20 on everything is drawn: alone, in pairs at one moment, in pairs one after the other.
     */
    static FaultPlan drawn(long seed) {
        List<Strike> matrix = matrix();
        if (seed < matrix.size()) {
            return new FaultPlan(seed, List.of(matrix.get((int) seed)));
        }
        return new FaultPlan(seed, new Dice(seed).strikes());
    }

    /** Every fault of every victim, alone, in the middle of the work. */
    static List<Strike> matrix() {
        List<Strike> all = new ArrayList<>();
        Moment middle = new Moment.Embedded(0.4);
        for (Victim victim : PROCESSES) {
            all.add(new Strike(middle, victim, new Fault.Kill()));
            all.add(new Strike(middle, victim, new Fault.Pause(LONG_PAUSE)));
            all.add(new Strike(middle, victim, new Fault.Restart()));
        }
        all.add(new Strike(middle, Victim.FOLDER, new Fault.Vanish(LONG_PAUSE)));
        all.add(new Strike(middle, Victim.BROKER, new Fault.Slow(LONG_PAUSE)));
        all.add(new Strike(middle, Victim.MILVUS, new Fault.Gone(Duration.ofMinutes(1))));
        all.add(new Strike(new Moment.Starting(), Victim.REGISTRY, new Fault.Pause(LONG_PAUSE)));
        all.add(new Strike(middle, Victim.MILVUS, new Fault.Pause(Duration.ofMinutes(2))));
        all.add(new Strike(middle, Victim.DISK, new Fault.Full(LONG_PAUSE)));
        all.add(new Strike(middle, Victim.CLOCK, new Fault.Jump(Duration.ofDays(1))));
        all.add(new Strike(middle, Victim.CLOCK, new Fault.Jump(Duration.ofHours(-1))));
        return all;
    }

    /** Draws a plan. */
    private static final class Dice {
        private final SplittableRandom random;

        Dice(long seed) {
            random = new SplittableRandom(seed);
        }

        List<Strike> strikes() {
            Moment moment = moment();
            Strike first = new Strike(moment, victim(), new Fault.Kill());
            first = new Strike(moment, first.victim(), fault(first.victim()));
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

        private Victim victim() {
            int drawn = random.nextInt(PROCESSES.size() * 2 + 1);
            return drawn == PROCESSES.size() * 2 ? Victim.FOLDER : PROCESSES.get(drawn / 2);
        }

        private Victim otherThan(Victim victim) {
            Victim other = victim();
            while (other == victim) {
                other = victim();
            }
            return other;
        }

        private Fault fault(Victim victim) {
            if (victim == Victim.FOLDER) {
                return new Fault.Vanish(seconds(3, 20));
            }
            return switch (random.nextInt(6)) {
                case 0, 1 -> new Fault.Kill();
                case 2, 3 -> new Fault.Pause(seconds(8, 20));
                case 4 -> new Fault.Restart();
                default -> victim == Victim.APPLICATION ? new Fault.Kill() : new Fault.Slow(seconds(5, 15));
            };
        }

        private Duration seconds(int low, int high) {
            return Duration.ofSeconds(random.nextInt(low, high));
        }
    }
}
