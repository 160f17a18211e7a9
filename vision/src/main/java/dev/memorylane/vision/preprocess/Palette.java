package dev.memorylane.vision.preprocess;

import static dev.memorylane.vision.preprocess.PreprocessorConfig.require;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memorylane.vision.picture.Raster;

/**
 * ImageGPT's few colours: each pixel becomes the number of the nearest (Chen et al., "Generative pretraining from
 * pixels", ICML 2020; 512 colours found by k-means). Distances are computed with the roundings of {@code
 * ImageGPTImageProcessor}, and the first of equally near colours wins.
 *
 * @param colours red, green, blue of each colour in -1..1: shape [colours, 3]
 */
@SuppressWarnings("ArrayRecordComponent") // read only, never compared
record Palette(double[] colours) implements Encoding {
    static Palette of(PreprocessorConfig config) {
        require(config.flag("do_normalize", true), "do_normalize must be true for ImageGPT");
        require(config.flag("do_color_quantize", true), "do_color_quantize must be true: ImageGPT knows no pixels");
        JsonNode clusters = config.entry("clusters");
        require(clusters.isArray() && !clusters.isEmpty(), "clusters must be a list of colours");
        double[] colours = new double[3 * clusters.size()];
        for (int i = 0; i < clusters.size(); i++) {
            JsonNode colour = clusters.path(i);
            require(colour.size() == 3, "clusters must hold three numbers each; number " + i + " is " + colour);
            for (int c = 0; c < 3; c++) {
                colours[3 * i + c] = colour.path(c).asDouble();
            }
        }
        return new Palette(colours);
    }

    /** Number of colours. */
    int size() {
        return colours.length / 3;
    }

    @Override
    public ColourTokens of(Raster framed) {
        double[] lengths = lengths();
        byte[] samples = framed.samples();
        int[] ids = new int[framed.height() * framed.width()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = nearest(value(samples[3 * i]), value(samples[3 * i + 1]), value(samples[3 * i + 2]), lengths);
        }
        return new ColourTokens(ids, framed.height(), framed.width());
    }

    private double[] lengths() {
        double[] lengths = new double[size()];
        for (int i = 0; i < lengths.length; i++) {
            double r = colours[3 * i];
            double g = colours[3 * i + 1];
            double b = colours[3 * i + 2];
            lengths[i] = r * r + g * g + b * b;
        }
        return lengths;
    }

    private int nearest(float red, float green, float blue, double[] lengths) {
        float length = red * red + green * green + blue * blue;
        int nearest = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < lengths.length; i++) {
            double product = red * colours[3 * i] + green * colours[3 * i + 1] + blue * colours[3 * i + 2];
            double distance = length - 2 * product + lengths[i];
            if (distance < least) {
                least = distance;
                nearest = i;
            }
        }
        return nearest;
    }

    private static float value(byte sample) {
        return (float) ((sample & 0xFF) * (1 / 127.5)) - 1;
    }
}
