package dev.memorylane.bench.cluster;

import dev.memorylane.bench.BenchException;
import dev.memorylane.bench.contender.NpyFloats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Made vectors like those of a trip: scenes on the sphere, shots around them, photos around the shots, sizes log-normal.
 * Made once from a seed. Such data favour Ward's method, so real vectors are measured beside them.
 */
record MadeVectors(Path home) {
    private static final long SEED = 20260101;
    private static final double SPREAD_OF_SHOTS = 0.6;
    private static final double SPREAD_OF_PHOTOS = 0.25;
    private static final double SPREAD_OF_SIZES = 0.8;

    /** The file with so many vectors. */
    Path file(int photos, int dimension, int scenes, int shots) {
        Path file = home.resolve("n" + photos + "d" + dimension + ".npy");
        if (!Files.exists(file)) {
            try {
                Files.createDirectories(home);
                Path part = file.resolveSibling(file.getFileName() + ".part");
                NpyFloats.write(part, vectors(photos, dimension, scenes, shots));
                Files.move(part, file);
            } catch (IOException e) {
                throw new BenchException(file + " cannot be written: " + e.getMessage(), e);
            }
        }
        return file;
    }

    static float[][] vectors(int photos, int dimension, int scenes, int shots) {
        Random random = new Random(SEED);
        float[][] centres = new float[scenes][];
        for (int s = 0; s < scenes; s++) {
            centres[s] = near(new float[dimension], 1, random);
        }
        float[][] shotsAt = around(centres, shots, SPREAD_OF_SHOTS, random);
        return around(shotsAt, photos, SPREAD_OF_PHOTOS, random);
    }

    private static float[][] around(float[][] centres, int count, double spread, Random random) {
        double[] cumulated = new double[centres.length];
        double sum = 0;
        for (int c = 0; c < centres.length; c++) {
            sum += Math.exp(SPREAD_OF_SIZES * random.nextGaussian());
            cumulated[c] = sum;
        }
        float[][] points = new float[count][];
        for (int i = 0; i < count; i++) {
            int at = java.util.Arrays.binarySearch(cumulated, random.nextDouble() * sum);
            points[i] = near(centres[at < 0 ? -at - 1 : at], spread, random);
        }
        return points;
    }

    private static float[] near(float[] centre, double spread, Random random) {
        double[] point = new double[centre.length];
        double squares = 0;
        for (int p = 0; p < point.length; p++) {
            point[p] = centre[p] + spread * random.nextGaussian() / Math.sqrt(point.length);
            squares += point[p] * point[p];
        }
        float[] unit = new float[point.length];
        for (int p = 0; p < unit.length; p++) {
            unit[p] = (float) (point[p] / Math.sqrt(squares));
        }
        return unit;
    }
}
