package dev.memorylane.vision.preprocess;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memorylane.vision.picture.Raster;

/**
 * From an upright RGB picture to a model's input: resize, centre crop, then normalised pixels or, for ImageGPT, colour
 * numbers. The result is that of the image processor named in {@code preprocessor_config.json}, to the bit ({@code
 * transformers} 4.51 on Pillow up to 12, the plain classes, not those called {@code Fast}). Immutable.
 *
 * <p>One difference is meant: the Python processors take a picture 1 or 3 pixels high for one with its channels first,
 * unless told; here it is the picture that it is.
 */
public final class Preprocessing {
    private final Framing framing;
    private final Encoding encoding;

    private Preprocessing(Framing framing, Encoding encoding) {
        this.framing = framing;
        this.encoding = encoding;
    }

    /**
     * Reads a {@code preprocessor_config.json}.
     *
     * @param modelType the {@code model_type} of {@code config.json}; decides where the file names no processor
     * @throws IllegalArgumentException in words, if it asks for what cannot be done
     */
    public static Preprocessing of(JsonNode json, String modelType) {
        PreprocessorConfig config = new PreprocessorConfig(json);
        ImageProcessor processor = config.processor(modelType);
        Encoding encoding = processor == ImageProcessor.IMAGEGPT
                ? Palette.of(config)
                : Normalisation.of(config, processor.colour());
        return new Preprocessing(new FramingReader(config, processor).read(), encoding);
    }

    /** As {@link #of(JsonNode, String)}; a file that names no processor is read as ViT's. */
    public static Preprocessing of(JsonNode json) {
        return of(json, "vit");
    }

    /**
     * The same for another size of the model's input: what is squeezed is squeezed to it; what is cropped shows the
     * same share of the picture as before along the side that decides, because the resize grows in the proportion that
     * it has to the crop natively (256 to 224 for DINOv2, so 592 to 518).
     */
    public Preprocessing withSize(Size size) {
        return new Preprocessing(framing.withCrop(size), encoding);
    }

    /** The size of the model's input. */
    public Size size() {
        return framing.crop();
    }

    /** Height of the model's input in pixels. */
    public int height() {
        return size().height();
    }

    /** Width of the model's input in pixels. */
    public int width() {
        return size().width();
    }

    /** The longest side the model wants to see, in pixels: a decoder need keep no more than about twice as much. */
    public int edge() {
        return framing.resize().edge();
    }

    /** The part of a picture that the model sees, as large as its input. */
    public Raster seen(Raster picture) {
        return framing.apply(picture);
    }

    /** The model's input for a picture: {@link ColourTokens} for ImageGPT, else {@link PixelTensor}. */
    public ModelInput apply(Raster picture) {
        return encoding.of(framing.apply(picture));
    }
}
