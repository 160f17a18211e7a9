package dev.memorylane.culling.preference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Frames as rows of figures: their traits, then their places along a few directions of the embedding, each divided by how
 * much it usually differs between frames of one burst, so that the ridge weighs on all alike.
 */
final class FeatureSpace {

    /** What differs less than this is noise, and is not blown up to a difference. */
    private static final double LEAST_SPREAD = 0.01;

    private final List<double[]> directions;
    private final double[] scales;

    private FeatureSpace(List<double[]> directions) {
        this.directions = directions;
        this.scales = new double[Trait.COUNT + directions.size()];
        Arrays.fill(scales, 1);
    }

    /** The directions are those in which frames differ most from their siblings; the decisions do not steer them. */
    static FeatureSpace of(List<Lesson> lessons, PreferenceParameters parameters) {
        double[][] embeddings = lessons.stream()
                .flatMap(lesson -> centred(
                        lesson.frames().stream().map(FeatureSpace::widened).toList())
                        .stream())
                .toArray(double[][]::new);
        FeatureSpace space = new FeatureSpace(PrincipalDirections.of(embeddings, parameters.directions()));
        space.scaleBySpread(lessons, parameters.embeddingScale());
        return space;
    }

    int features() {
        return scales.length;
    }

    double[] row(Frame frame) {
        double[] row = new double[features()];
        for (Trait trait : Trait.values()) {
            row[trait.ordinal()] = scales[trait.ordinal()] * frame.trait(trait);
        }
        double[] embedding = directions.isEmpty() ? new double[0] : widened(frame);
        for (int d = 0; d < directions.size(); d++) {
            int at = Trait.COUNT + d;
            row[at] = scales[at] * PrincipalDirections.dot(directions.get(d), embedding);
        }
        return row;
    }

    /** What a whole step of a trait is worth under weights of the rows. */
    double perStep(Trait trait, double[] weights) {
        return scales[trait.ordinal()] * weights[trait.ordinal()];
    }

    /** The weights of the directions, as one direction in the whole space. */
    double[] direction(double[] weights) {
        double[] sum = new double[directions.isEmpty() ? 0 : directions.getFirst().length];
        for (int d = 0; d < directions.size(); d++) {
            int at = Trait.COUNT + d;
            for (int i = 0; i < sum.length; i++) {
                sum[i] += scales[at] * weights[at] * directions.get(d)[i];
            }
        }
        return sum;
    }

    private void scaleBySpread(List<Lesson> lessons, double embeddingScale) {
        double[] squares = new double[features()];
        int rows = 0;
        for (Lesson lesson : lessons) {
            for (double[] row : centred(lesson.frames().stream().map(this::row).toList())) {
                rows++;
                for (int i = 0; i < squares.length; i++) {
                    squares[i] += row[i] * row[i];
                }
            }
        }
        for (int i = 0; i < squares.length; i++) {
            double spread = Math.max(LEAST_SPREAD, Math.sqrt(squares[i] / Math.max(1, rows)));
            scales[i] = (i < Trait.COUNT ? 1 : embeddingScale) / spread;
        }
    }

    private static double[] widened(Frame frame) {
        double[] wide = new double[frame.dimension()];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = frame.coordinate(i);
        }
        return wide;
    }

    /** The rows of one burst less their mean. */
    private static List<double[]> centred(List<double[]> rows) {
        double[] mean = new double[rows.getFirst().length];
        for (double[] row : rows) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += row[i] / rows.size();
            }
        }
        List<double[]> centred = new ArrayList<>();
        for (double[] row : rows) {
            double[] shifted = new double[mean.length];
            for (int i = 0; i < mean.length; i++) {
                shifted[i] = row[i] - mean[i];
            }
            centred.add(shifted);
        }
        return centred;
    }
}
