package dev.memorylane.vision.preprocess;

import static dev.memorylane.vision.preprocess.PreprocessorConfig.require;

import dev.memorylane.vision.picture.Raster;
import java.util.Arrays;

/**
 * Rescales and normalises each channel, with the roundings of {@code transformers.image_transforms}: rescaling in
 * double precision, the rest in single.
 *
 * @param table for each channel, what each of the 256 samples becomes
 */
@SuppressWarnings("ArrayRecordComponent") // read only, never compared
record Normalisation(float[][] table) implements Encoding {
    private static final double FACTOR = 1 / 255.0;

    static Normalisation of(PreprocessorConfig config, ImageProcessor.Colour usual) {
        double factor = config.flag("do_rescale", true) ? config.number("rescale_factor", FACTOR) : 1;
        boolean normalises = config.flag("do_normalize", true);
        double[] mean = normalises ? config.channels("image_mean", usual.mean()) : new double[3];
        double[] deviation = normalises ? config.channels("image_std", usual.deviation()) : new double[] {1, 1, 1};
        require(
                Arrays.stream(deviation).allMatch(d -> d > 0),
                "image_std must be positive; it is " + Arrays.toString(deviation));
        float[][] table = new float[3][256];
        for (int c = 0; c < 3; c++) {
            for (int sample = 0; sample < 256; sample++) {
                table[c][sample] = ((float) (sample * factor) - (float) mean[c]) / (float) deviation[c];
            }
        }
        return new Normalisation(table);
    }

    @Override
    public PixelTensor of(Raster framed) {
        int pixels = framed.height() * framed.width();
        float[] values = new float[3 * pixels];
        byte[] samples = framed.samples();
        for (int c = 0; c < 3; c++) {
            for (int i = 0; i < pixels; i++) {
                values[c * pixels + i] = table[c][samples[3 * i + c] & 0xFF];
            }
        }
        return new PixelTensor(values, framed.height(), framed.width());
    }
}
