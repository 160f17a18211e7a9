package dev.memorylane.culling.burst;

import dev.memorylane.culling.Exposure;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Recognises exposure brackets by their ladder: three to nine frames in quick succession whose exposures differ by even
 * steps, in an order that cameras follow (rising, falling, or the middle first). The ladder is read off the exposure
 * compensation, or, where that says nothing, off aperture, time and sensitivity; then the pictures must grow lighter with
 * it too, since an automatic exposure follows the light and keeps its pictures alike.
 */
final class ExposureLadder implements KeepAllRule {
    private static final int FEWEST = 3;
    private static final int MOST = 9;
    private static final double ROUNDING = 0.1;
    private static final double ISO_100 = 100;
    private static final double MILLIS = 1e3;

    /** Mean luma by which a stop must change a picture at least. */
    private static final double LIGHTER = 0.02;

    private final KeepAllParameters parameters;
    private final LookAlikes pairs;

    ExposureLadder(KeepAllParameters parameters, LookAlikes pairs) {
        this.parameters = parameters;
        this.pairs = pairs;
    }

    @Override
    public int length(List<Integer> frames) {
        int quick = quick(frames);
        for (int length = quick; length >= FEWEST; length--) {
            List<Integer> some = frames.subList(0, length);
            if (isLadder(biases(some)) || (isLadder(settings(some)) && growsLighter(some))) {
                return length;
            }
        }
        return 0;
    }

    private int quick(List<Integer> frames) {
        int length = 1;
        while (length < Math.min(MOST, frames.size()) && inSuccession(frames.get(length - 1), frames.get(length))) {
            length++;
        }
        return length;
    }

    /** A long exposure takes its time. */
    private boolean inSuccession(int before, int after) {
        double open = seconds(before) + seconds(after);
        return pairs.between(before, after)
                        .compareTo(parameters.gap().plus(Duration.ofMillis(Math.round(open * MILLIS))))
                <= 0;
    }

    private double seconds(int frame) {
        return exposure(frame)
                .map(Exposure::seconds)
                .orElseGet(OptionalDouble::empty)
                .orElse(0);
    }

    /** Stops by exposure compensation; NaN where a frame does not tell. */
    private double[] biases(List<Integer> frames) {
        return frames.stream()
                .mapToDouble(frame -> exposure(frame)
                        .map(Exposure::biasEv)
                        .orElseGet(OptionalDouble::empty)
                        .orElse(Double.NaN))
                .toArray();
    }

    /** Stops of light let in beside f/1, 1 s and ISO 100; NaN where a frame does not tell. */
    private double[] settings(List<Integer> frames) {
        return frames.stream()
                .mapToDouble(frame -> exposure(frame).map(ExposureLadder::stops).orElse(Double.NaN))
                .toArray();
    }

    private static double stops(Exposure exposure) {
        double aperture = exposure.aperture().orElse(1);
        double light = exposure.seconds().orElse(Double.NaN)
                / (aperture * aperture)
                * (exposure.iso().orElse((int) ISO_100) / ISO_100);
        return StrictMath.log(light) / StrictMath.log(2);
    }

    private Optional<Exposure> exposure(int frame) {
        return pairs.photo(frame).exposure();
    }

    private boolean isLadder(double[] stops) {
        if (!Arrays.stream(stops).allMatch(Double::isFinite)) {
            return false;
        }
        double[] sorted = stops.clone();
        Arrays.sort(sorted);
        double range = sorted[sorted.length - 1] - sorted[0];
        double step = range / (sorted.length - 1);
        return range >= parameters.leastRange() - ROUNDING
                && step >= parameters.leastStep()
                && isEven(sorted, step)
                && isOrderOfACamera(stops, sorted);
    }

    private boolean isEven(double[] sorted, double step) {
        for (int i = 1; i < sorted.length; i++) {
            if (Math.abs(sorted[i] - sorted[i - 1] - step) > parameters.unevenness() * step + ROUNDING / 2) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOrderOfACamera(double[] stops, double[] sorted) {
        double[] falling = new double[stops.length];
        for (int i = 0; i < stops.length; i++) {
            falling[i] = sorted[stops.length - 1 - i];
        }
        return Arrays.equals(stops, sorted)
                || Arrays.equals(stops, falling)
                || (stops.length % 2 == 1 && stops[0] == sorted[stops.length / 2]);
    }

    private boolean growsLighter(List<Integer> frames) {
        double[] stops = settings(frames);
        for (int a = 0; a < stops.length; a++) {
            for (int b = 0; b < stops.length; b++) {
                double lighter = luma(frames.get(b)) - luma(frames.get(a));
                if (stops[b] > stops[a] && lighter < LIGHTER * (stops[b] - stops[a])) {
                    return false;
                }
            }
        }
        return true;
    }

    private double luma(int frame) {
        return pairs.photo(frame).quality().exposure();
    }
}
