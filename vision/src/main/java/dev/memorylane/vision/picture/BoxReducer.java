package dev.memorylane.vision.picture;

/**
 * Takes a picture row by row and keeps it reduced: each kept sample is the rounded mean of the samples that fall
 * together, which is what DCT scaling does to a JPEG. Holds the reduced picture and one row of sums.
 */
public final class BoxReducer {
    private final int width;
    private final int height;
    private final int channels;
    private final int factor;
    private final int reducedWidth;
    private final byte[] samples;
    private final int[] sums;
    private int rows;

    /**
     * A reducer for one picture.
     *
     * @param width of the whole picture in pixels
     * @param height of the whole picture in pixels
     * @param channels 1, 3 or 4
     * @param factor by which both sides are divided, rounded up
     */
    public BoxReducer(int width, int height, int channels, int factor) {
        this.width = width;
        this.height = height;
        this.channels = channels;
        this.factor = factor;
        this.reducedWidth = Math.ceilDiv(width, factor);
        int reducedHeight = Math.ceilDiv(height, factor);
        this.samples = new byte[Math.multiplyExact(Math.multiplyExact(reducedWidth, reducedHeight), channels)];
        this.sums = new int[reducedWidth * channels];
    }

    /** The whole picture reduced. */
    public static Raster reduce(Raster picture, int factor) {
        if (factor == 1) {
            return picture;
        }
        BoxReducer reducer = new BoxReducer(picture.width(), picture.height(), picture.channels(), factor);
        for (int y = 0; y < picture.height(); y++) {
            reducer.row(picture.samples(), y * picture.width() * picture.channels());
        }
        return reducer.raster();
    }

    /** Takes the next row, which begins at an index of an array and has all channels interleaved. */
    public void row(byte[] row, int from) {
        if (rows == height) {
            throw new IllegalStateException("All " + height + " rows are there");
        }
        if (factor == 1) {
            System.arraycopy(row, from, samples, rows * width * channels, width * channels);
        } else {
            add(row, from);
        }
        rows++;
        if (factor > 1 && (rows % factor == 0 || rows == height)) {
            flush((rows - 1) / factor, (rows - 1) % factor + 1);
        }
    }

    /** Rows taken so far. */
    public int rows() {
        return rows;
    }

    /** Samples of a pixel. */
    public int channels() {
        return channels;
    }

    /** The reduced picture, as samples of all channels interleaved. */
    public byte[] samples() {
        return samples;
    }

    /** The reduced picture. */
    public Raster raster() {
        return new Raster(reducedWidth, samples.length / reducedWidth / channels, channels, samples);
    }

    private void add(byte[] row, int from) {
        int at = from;
        for (int x = 0, to = 0; x < width; to += channels) {
            int end = Math.min(width, x + factor);
            for (; x < end; x++) {
                for (int c = 0; c < channels; c++) {
                    sums[to + c] += row[at++] & 0xFF;
                }
            }
        }
    }

    private void flush(int reducedRow, int rowsTogether) {
        int to = reducedRow * sums.length;
        int lastColumns = width - (reducedWidth - 1) * factor;
        for (int i = 0; i < sums.length; i++) {
            int together = rowsTogether * (i < sums.length - channels ? factor : lastColumns);
            samples[to++] = (byte) ((sums[i] + together / 2) / together);
            sums[i] = 0;
        }
    }
}
