package dev.memorylane.culling;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** How much of a photo has which colour, whatever its brightness. Immutable. */
public final class ColourHistogram {
    private static final int BINS = 12 * 8;

    private final int[] counts;
    private final long total;

    /**
     * @param counts pixels for each of 12 hues × 8 saturations; copied
     * @throws IllegalArgumentException unless there are 96, none negative, and some pixel
     */
    public ColourHistogram(int[] counts) {
        this.counts = counts.clone();
        this.total = Arrays.stream(counts).asLongStream().sum();
        if (counts.length != BINS || total == 0 || Arrays.stream(counts).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("No colour histogram: " + counts.length + " bins of " + total
                    + " pixels; " + BINS + " bins are needed, none negative");
        }
    }

    /** From unsigned 16-bit big-endian counts; empty if there are none, or if they are no histogram. */
    public static Optional<ColourHistogram> of(ByteBuffer bytes) {
        ByteBuffer from = bytes.duplicate();
        if (from.remaining() != BINS * Short.BYTES) {
            return Optional.empty();
        }
        int[] counts = new int[BINS];
        for (int bin = 0; bin < BINS; bin++) {
            counts[bin] = Short.toUnsignedInt(from.getShort());
        }
        return Arrays.stream(counts).sum() == 0 ? Optional.empty() : Optional.of(new ColourHistogram(counts));
    }

    /** The share that both have in common, 0 to 1 (Swain and Ballard, "Color indexing", IJCV 7, 1991). */
    public double intersection(ColourHistogram other) {
        double common = 0;
        for (int bin = 0; bin < BINS; bin++) {
            common += Math.min((double) counts[bin] / total, (double) other.counts[bin] / other.total);
        }
        return common;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ColourHistogram that && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return "ColourHistogram" + Arrays.toString(counts);
    }
}
