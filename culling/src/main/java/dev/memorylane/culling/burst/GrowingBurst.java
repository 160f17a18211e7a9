package dev.memorylane.culling.burst;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A burst that further photos may join, if they are like each of its photos; of a long one like its first, its last and
 * some between, so that the cost of a photo is bounded and yet nothing chains away from the first.
 */
final class GrowingBurst {
    private static final int COMPARED = 6;

    /** The likelihood that two photos are tries at one picture. */
    interface Judge {
        double likelihood(int i, int j);
    }

    private final List<Integer> members = new ArrayList<>();

    GrowingBurst(int first) {
        members.add(first);
    }

    int first() {
        return members.getFirst();
    }

    int last() {
        return members.getLast();
    }

    void add(int photo) {
        members.add(photo);
    }

    boolean allMatch(IntPredicate predicate) {
        return members.stream().allMatch(predicate::test);
    }

    /** The mean likelihood of a photo beside those it is compared with; empty if it is too unlike one of them. */
    OptionalDouble likeness(int photo, double least, Judge judge) {
        double sum = 0;
        int[] compared = compared();
        for (int member : compared) {
            double likelihood = judge.likelihood(member, photo);
            if (likelihood < least) {
                return OptionalDouble.empty();
            }
            sum += likelihood;
        }
        return OptionalDouble.of(sum / compared.length);
    }

    int[] photos() {
        return members.stream()
                .sorted(Comparator.naturalOrder())
                .mapToInt(i -> i)
                .toArray();
    }

    /** The latest first: it tells soonest that a photo does not belong. */
    private int[] compared() {
        int n = members.size();
        int count = Math.min(n, COMPARED);
        return IntStream.range(0, count)
                .map(c -> count == 1 ? 0 : (int) Math.round((double) (n - 1) * (count - 1 - c) / (count - 1)))
                .map(members::get)
                .toArray();
    }
}
