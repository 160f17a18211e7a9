package dev.memorylane.vision.preprocess;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memorylane.vision.picture.Raster;
import dev.memorylane.vision.picture.Resampler;
import dev.memorylane.vision.picture.ResamplingFilter;

/**
 * From an upright RGB picture to a model's input: resize, centre crop, rescale, normalise, with the roundings of Hugging
 * Face's {@code ViTImageProcessor} (rescaling in double, the rest in single precision). Immutable.
 */
public final class Preprocessing {
    private final ResizeRule resize;
    private final ResamplingFilter filter;
    private final Size size;
    private final float[][] normalised;

    private Preprocessing(ResizeRule resize, ResamplingFilter filter, Size size, float[][] normalised) {
        this.resize = resize;
        this.filter = filter;
        this.size = size;
        this.normalised = normalised;
    }

    /**
     * Reads a {@code preprocessor_config.json}.
     *
     * @throws IllegalArgumentException in words, if it asks for what cannot be done
     */
    public static Preprocessing of(JsonNode json) {
        PreprocessorConfig config = new PreprocessorConfig(json);
        ResizeRule resize = config.resize();
        Size size = config.crop().orElseGet(() -> uncropped(resize));
        requireCropFits(resize, size);
        return new Preprocessing(resize, config.filter(), size, table(config));
    }

    /** Height of the model's input in pixels. */
    public int height() {
        return size.height();
    }

    /** Width of the model's input in pixels. */
    public int width() {
        return size.width();
    }

    /** The longest side the model wants to see, in pixels. */
    public int edge() {
        return resize.edge();
    }

    /** The model's input for a picture. */
    public PixelTensor apply(Raster picture) {
        Size whole = resize.of(picture.height(), picture.width());
        Raster resized = Resampler.resize(picture, whole.width(), whole.height(), filter);
        int left = (whole.width() - width()) / 2;
        int top = (whole.height() - height()) / 2;
        float[] values = new float[3 * height() * width()];
        int to = 0;
        for (int c = 0; c < 3; c++) {
            for (int y = 0; y < height(); y++) {
                for (int x = 0; x < width(); x++) {
                    values[to++] = normalised[c][resized.at(left + x, top + y, c)];
                }
            }
        }
        return new PixelTensor(values, height(), width());
    }

    private static Size uncropped(ResizeRule resize) {
        return switch (resize) {
            case ResizeRule.Squeeze(Size size) -> size;
            case ResizeRule.ShortestEdge _ ->
                throw new IllegalArgumentException(
                        "preprocessor_config.json: size.shortest_edge needs do_center_crop with a crop_size,"
                                + " else photos reach the model in different sizes");
        };
    }

    private static void requireCropFits(ResizeRule resize, Size crop) {
        Size smallest = resize.of(resize.edge(), resize.edge());
        if (crop.height() > smallest.height() || crop.width() > smallest.width()) {
            throw new IllegalArgumentException("preprocessor_config.json: crop_size " + crop.height() + "x"
                    + crop.width() + " is larger than the resized picture of " + smallest.height() + "x"
                    + smallest.width());
        }
    }

    /** For each channel, what each of the 256 samples becomes. */
    private static float[][] table(PreprocessorConfig config) {
        float[] mean = config.mean();
        float[] deviation = config.deviation();
        float[][] table = new float[3][256];
        for (int c = 0; c < 3; c++) {
            for (int sample = 0; sample < 256; sample++) {
                table[c][sample] = ((float) (sample * config.factor()) - mean[c]) / deviation[c];
            }
        }
        return table;
    }
}
