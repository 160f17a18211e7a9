package dev.memorylane.bench.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** How much memory a process holds as it goes on. */
public final class MemoryCurve {
    private static final int TENTHS = 10;

    /**
     * One look at it.
     *
     * @param photos done so far
     * @param bytes resident
     */
    public record Point(int photos, long bytes) {}

    private final List<Point> points = new ArrayList<>();

    /** Adds a look; photos rise. */
    public void add(int photos, long bytes) {
        points.add(new Point(photos, bytes));
    }

    /** All looks. */
    public List<Point> points() {
        return List.copyOf(points);
    }

    /** Photos done in all. */
    public int photos() {
        return points.isEmpty() ? 0 : points.getLast().photos();
    }

    /** So many looks, evenly spaced, the last among them. */
    public List<Point> thinned(int count) {
        List<Point> some = new ArrayList<>();
        for (int i = 1; i <= Math.min(count, points.size()); i++) {
            some.add(points.get(points.size() * i / Math.min(count, points.size()) - 1));
        }
        return some;
    }

    /**
     * Median of the last tenth over the median of the second: the first is the warm-up, when a just-in-time compiler and
     * memory pools still fill. Empty if there are fewer than ten looks.
     */
    public OptionalDouble growth() {
        int tenth = points.size() / TENTHS;
        return tenth == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(median(points.size() - tenth, points.size()) / median(tenth, 2 * tenth));
    }

    /** With a head, one look a line. */
    public String csv() {
        StringBuilder csv = new StringBuilder("photos,resident_bytes\n");
        points.forEach(point ->
                csv.append(point.photos()).append(',').append(point.bytes()).append('\n'));
        return csv.toString();
    }

    private double median(int from, int to) {
        long[] bytes = points.subList(from, to).stream().mapToLong(Point::bytes).toArray();
        Arrays.sort(bytes);
        return bytes[bytes.length / 2];
    }
}
