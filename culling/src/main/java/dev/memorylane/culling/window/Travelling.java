package dev.memorylane.culling.window;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * How far one went in the gaps around one that are about as long: in the nights beside a night. Who travels from place to
 * place goes far in those before and after; who leaves home, or comes back, only in those of one side.
 */
final class Travelling {
    /** With two nights at one place a third tells that one goes on. */
    private static final int GAPS_A_SIDE = 3;

    /** A gap is about as long as one that it is this share of. */
    private static final int HALF = 2;

    /** A night is not much shorter than this share of a gap that holds a whole day and the nights before and after it. */
    private static final int QUARTER = 4;

    private final TripRule rule;
    private final TripParameters parameters;

    Travelling(TripRule rule, TripParameters parameters) {
        this.rule = rule;
        this.parameters = parameters;
    }

    /** The evidence of the farthest gap of each side, of the side where that is less; 0 where nothing is known. */
    double around(int i, List<Session> sessions) {
        return Stream.of(beside(i, -1, HALF, sessions), beside(i, 1, HALF, sessions))
                .flatMapToDouble(OptionalDouble::stream)
                .min()
                .orElse(0);
    }

    /** The same about a gap that holds a day without a photo, where both sides must tell; 0 where one does not. */
    double through(int i, List<Session> sessions) {
        OptionalDouble before = beside(i, -1, QUARTER, sessions);
        OptionalDouble after = beside(i, 1, QUARTER, sessions);
        return before.isPresent() && after.isPresent() ? Math.min(before.getAsDouble(), after.getAsDouble()) : 0;
    }

    /** Beyond the end of a trip, another one tells nothing of this one. */
    private OptionalDouble beside(int i, int step, int share, List<Session> sessions) {
        DoubleStream.Builder known = DoubleStream.builder();
        int found = 0;
        for (int j = i + step;
                isInReach(i, j, sessions) && !rule.isEnd(j, sessions) && found < GAPS_A_SIDE;
                j += step) {
            OptionalDouble kilometres = sessions.get(j - 1).distanceTo(sessions.get(j));
            if (kilometres.isPresent() && isAsLong(i, j, share, sessions)) {
                known.add(Math.max(0, rule.evidence(kilometres)));
                found++;
            }
        }
        return known.build().max();
    }

    private boolean isInReach(int i, int j, List<Session> sessions) {
        return j >= 1 && j < sessions.size() && Math.abs(j - i) <= parameters.neighbours();
    }

    private static boolean isAsLong(int i, int j, int share, List<Session> sessions) {
        return sessions.get(j - 1)
                        .gapTo(sessions.get(j))
                        .multipliedBy(share)
                        .compareTo(sessions.get(i - 1).gapTo(sessions.get(i)))
                >= 0;
    }
}
