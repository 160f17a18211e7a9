package dev.memorylane.culling.window;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Which sessions begin a trip. A gap is judged by so many gaps on either side of it and by nothing else, so what changes in
 * one place changes no trip far from it.
 */
final class TripRule {
    private static final double MILLIS = 1e3;

    private final TripParameters parameters;

    TripRule(TripParameters parameters) {
        this.parameters = parameters;
    }

    /** How many sessions on either side of one can change whether it begins a trip. */
    int reach() {
        return parameters.neighbours() + 1;
    }

    /** The first photos of all trips of a library. */
    List<Moment> starts(List<Session> sessions) {
        List<Moment> starts = new ArrayList<>();
        for (int i = 0; i < sessions.size(); i++) {
            if (i == 0 || endsBefore(i, sessions)) {
                starts.add(sessions.get(i).first());
            }
        }
        return starts;
    }

    /**
     * Whether a trip ends before a session.
     *
     * @param i from 1
     * @param sessions in order, all there are within reach of the session
     */
    boolean endsBefore(int i, List<Session> sessions) {
        Duration gap = sessions.get(i - 1).gapTo(sessions.get(i));
        OptionalDouble evidence =
                gap.compareTo(parameters.ceiling()) < 0 ? evidence(i, sessions) : OptionalDouble.empty();
        return evidence.isEmpty()
                || logarithm(gap)
                        >= meanAround(i, sessions) + StrictMath.log(parameters.factor()) - evidence.getAsDouble();
    }

    /** A day without a photo ends a trip, unless one is seen to have stayed where one was. */
    private Duration longestWithin(OptionalDouble kilometres) {
        boolean stayed = kilometres.isPresent() && kilometres.getAsDouble() <= parameters.near();
        return stayed ? parameters.ceiling() : parameters.idle();
    }

    /** Gaps beyond the ends of the library are left out of the mean, as in PhotoTOC. */
    private double meanAround(int i, List<Session> sessions) {
        int from = Math.max(1, i - parameters.neighbours());
        int to = Math.min(sessions.size() - 1, i + parameters.neighbours());
        double sum = 0;
        for (int j = from; j <= to; j++) {
            sum += logarithm(sessions.get(j - 1).gapTo(sessions.get(j)));
        }
        return sum / (to - from + 1);
    }

    /** Natural logarithm of seconds; a gap beyond the ceiling counts as the ceiling. */
    private double logarithm(Duration gap) {
        Duration counted = gap.compareTo(parameters.ceiling()) > 0 ? parameters.ceiling() : gap;
        return StrictMath.log(counted.toMillis() / MILLIS);
    }

    /**
     * What speaks for an end; none where the trip ends for certain. To have gone far tells less of an end where one went as far
     * before and after: then one travels from place to place. Of a day without a photo that tells as much against an end as to
     * have stayed.
     */
    private OptionalDouble evidence(int i, List<Session> sessions) {
        Travelling travelling = new Travelling(this, parameters);
        if (isEnd(i, sessions)) {
            double through = travelling.through(i, sessions);
            return through > 0 ? OptionalDouble.of(-through) : OptionalDouble.empty();
        }
        double own = evidence(sessions.get(i - 1).distanceTo(sessions.get(i)));
        return OptionalDouble.of(own <= 0 ? own : Math.max(0, own - travelling.around(i, sessions)));
    }

    /** Whether a trip ends with a gap, unless one is seen to travel through it. */
    boolean isEnd(int i, List<Session> sessions) {
        Session before = sessions.get(i - 1);
        Session next = sessions.get(i);
        return before.gapTo(next).compareTo(longestWithin(before.distanceTo(next))) >= 0;
    }

    /** What the distance speaks for an end: the logarithm of the place factor where it is far, less than none where near. */
    double evidence(OptionalDouble kilometres) {
        if (kilometres.isEmpty()) {
            return 0;
        }
        double near = StrictMath.log(parameters.near());
        double far = StrictMath.log(parameters.far());
        double here = StrictMath.log(Math.clamp(kilometres.getAsDouble(), parameters.near(), parameters.far()));
        return StrictMath.log(parameters.placeFactor()) * (2 * (here - near) / (far - near) - 1);
    }
}
