package dev.memorylane.culling.clock;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The shift on which most moments agree: the mode of the shifts of look-alikes, by a window that slides over them. Most
 * look-alikes are of other moments of one place and agree on nothing.
 */
final class Vote {

    private final List<LookAlike> byShift;
    private final double tolerance;
    private final double apart;

    /**
     * @param tolerance half the width of the window in seconds
     * @param apart seconds of the reference camera from which two look-alikes are two moments
     */
    Vote(List<LookAlike> lookAlikes, double tolerance, double apart) {
        this.byShift = lookAlikes.stream()
                .sorted(Comparator.comparingDouble(LookAlike::shift).thenComparingDouble(LookAlike::at))
                .toList();
        this.tolerance = tolerance;
        this.apart = apart;
    }

    /**
     * A window over the shifts.
     *
     * @param shift its median, in seconds
     * @param moments how many moments lie in it
     */
    record Result(double shift, int moments) {}

    /** The fullest window; the one of smaller shifts if there are several. */
    Result winner() {
        return fullest(byShift);
    }

    /** The fullest window of shifts that do not belong to another. */
    Result runnerUp(Result winner) {
        return fullest(byShift.stream()
                .filter(one -> Math.abs(one.shift() - winner.shift) > 2 * tolerance)
                .toList());
    }

    private Result fullest(List<LookAlike> sorted) {
        Result best = new Result(0, 0);
        int end = 0;
        for (int begin = 0; begin < sorted.size(); begin++) {
            while (end < sorted.size()
                    && sorted.get(end).shift() <= sorted.get(begin).shift() + 2 * tolerance) {
                end++;
            }
            List<LookAlike> window = sorted.subList(begin, end);
            int moments = window.size() > best.moments ? moments(window) : 0;
            if (moments > best.moments) {
                best = new Result(window.get(window.size() / 2).shift(), moments);
            }
        }
        return best;
    }

    private int moments(List<LookAlike> window) {
        List<LookAlike> byTime = new ArrayList<>(window);
        byTime.sort(Comparator.comparingDouble(LookAlike::at));
        int moments = 0;
        double last = Double.NEGATIVE_INFINITY;
        for (LookAlike one : byTime) {
            if (one.at() - last >= apart) {
                moments++;
                last = one.at();
            }
        }
        return moments;
    }
}
