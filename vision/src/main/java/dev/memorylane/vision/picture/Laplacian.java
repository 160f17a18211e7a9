package dev.memorylane.vision.picture;

/** The discrete Laplacian of luma, with its four neighbours: large where the picture has fine detail. */
public final class Laplacian {
    private Laplacian() {}

    /**
     * The sum of its squares along a part of a row.
     *
     * @param luma one channel
     * @param y neither the first row nor the last
     * @param left inclusive, at least 1
     * @param right exclusive, at most the width less 1
     */
    public static long rowEnergy(Raster luma, int y, int left, int right) {
        byte[] samples = luma.samples();
        int width = luma.width();
        long sum = 0;
        for (int at = y * width + left; at < y * width + right; at++) {
            int laplacian = (samples[at - 1] & 0xFF)
                    + (samples[at + 1] & 0xFF)
                    + (samples[at - width] & 0xFF)
                    + (samples[at + width] & 0xFF)
                    - 4 * (samples[at] & 0xFF);
            sum += (long) laplacian * laplacian;
        }
        return sum;
    }
}
