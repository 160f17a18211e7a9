package dev.memorylane.vision.attention;

/**
 * How much a model's summary of a picture draws on each of its patches, one map for each attention head: the softmax of
 * the last block's scores, from the class token to the patches (Caron et al., ICCV 2021, figure 1), or, for SigLIP, from
 * the query of its attention head. Shares of the class token itself and of registers are left out, so that a map's
 * numbers sum to at most 1.
 *
 * @param heads number of maps
 * @param height patches one above the other
 * @param width patches side by side
 * @param values shape [heads, height, width], each 0..1
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record AttentionMaps(int heads, int height, int width, float[] values) {
    public AttentionMaps {
        if (heads < 1 || height < 1 || width < 1 || values.length != heads * height * width) {
            throw new IllegalArgumentException(
                    values.length + " values are no " + heads + " maps of " + height + "x" + width);
        }
    }

    /** The share of one patch, from one head. */
    public float at(int head, int y, int x) {
        return values[(head * height + y) * width + x];
    }

    /** The mean over all heads: shape [height, width]. */
    public float[] mean() {
        float[] mean = new float[height * width];
        for (int i = 0; i < mean.length; i++) {
            double sum = 0;
            for (int head = 0; head < heads; head++) {
                sum += values[head * mean.length + i];
            }
            mean[i] = (float) (sum / heads);
        }
        return mean;
    }

    /** One head's map: shape [height, width]. */
    public float[] head(int head) {
        if (head < 0 || head >= heads) {
            throw new IllegalArgumentException("There are heads 0 to " + (heads - 1) + ", not " + head);
        }
        return java.util.Arrays.copyOfRange(values, head * height * width, (head + 1) * height * width);
    }
}
