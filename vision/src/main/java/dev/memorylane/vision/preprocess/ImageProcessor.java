package dev.memorylane.vision.preprocess;

import dev.memorylane.vision.picture.ResamplingFilter;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The image processors of Hugging Face's {@code transformers} that the families here were published with, and what each
 * means by an entry that is absent. A {@code FeatureExtractor} is the older name of the {@code ImageProcessor}. A class
 * whose name ends in {@code Fast} is read as the plain one: it resamples on tensors, to the same samples but for a level
 * here and there, and where the border is odd its crop lies a pixel further on (measured with transformers 4.51 and
 * torchvision 0.22).
 */
enum ImageProcessor {
    VIT("ViT", Shape.SQUEEZED, 224, ResamplingFilter.BILINEAR, Colour.HALF),
    DEIT("DeiT", Shape.SQUEEZED_AND_CROPPED, 256, ResamplingFilter.BICUBIC, Colour.HALF),
    CLIP("CLIP", Shape.COVERED_AND_CROPPED, 224, ResamplingFilter.BICUBIC, Colour.CLIP),
    BIT("Bit", Shape.COVERED_AND_CROPPED, 224, ResamplingFilter.BICUBIC, Colour.CLIP),
    SIGLIP("Siglip", Shape.SQUEEZED, 224, ResamplingFilter.BICUBIC, Colour.HALF),
    CONVNEXT("ConvNext", Shape.CROPPED_BY_SHARE, 384, ResamplingFilter.BILINEAR, Colour.HALF),
    IMAGEGPT("ImageGPT", Shape.SQUEEZED, 256, ResamplingFilter.BILINEAR, Colour.HALF);

    /** What is done to the picture's shape. */
    enum Shape {
        /** To a height and a width. */
        SQUEEZED,
        /** To a height and a width, then the centre is cut out. */
        SQUEEZED_AND_CROPPED,
        /** The short side to a length, then the centre is cut out. */
        COVERED_AND_CROPPED,
        /** Below 384 pixels a share of the centre, from 384 on squeezed. */
        CROPPED_BY_SHARE
    }

    /** Mean and deviation of the channels where none are given. */
    enum Colour {
        HALF(new double[] {0.5, 0.5, 0.5}, new double[] {0.5, 0.5, 0.5}),
        CLIP(new double[] {0.48145466, 0.4578275, 0.40821073}, new double[] {0.26862954, 0.26130258, 0.27577711});

        private final double[] mean;
        private final double[] deviation;

        Colour(double[] mean, double[] deviation) {
            this.mean = mean;
            this.deviation = deviation;
        }

        double[] mean() {
            return mean.clone();
        }

        double[] deviation() {
            return deviation.clone();
        }
    }

    private final String prefix;
    private final Shape shape;
    private final int edge;
    private final ResamplingFilter filter;
    private final Colour colour;

    ImageProcessor(String prefix, Shape shape, int edge, ResamplingFilter filter, Colour colour) {
        this.prefix = prefix;
        this.shape = shape;
        this.edge = edge;
        this.filter = filter;
        this.colour = colour;
    }

    /**
     * The processor of a class name, such as {@code BitImageProcessor} or {@code CLIPFeatureExtractor}.
     *
     * @throws IllegalArgumentException naming those that there are
     */
    static ImageProcessor named(String name) {
        String prefix = name.replaceFirst("(ImageProcessor(Fast)?|FeatureExtractor)$", "");
        return Arrays.stream(values())
                .filter(processor -> processor.prefix.equals(prefix) && !prefix.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("preprocessor_config.json: image_processor_type "
                        + name + " is none that can be followed here; these can: "
                        + Arrays.stream(values())
                                .map(processor -> processor.prefix + "ImageProcessor")
                                .collect(Collectors.joining(", "))));
    }

    /** The processor that a {@code model_type} is published with, where the file names none. */
    static ImageProcessor ofModelType(String modelType) {
        return switch (modelType) {
            case "clip", "clip_vision_model" -> CLIP;
            case "siglip", "siglip_vision_model" -> SIGLIP;
            case "dinov2", "dinov2_with_registers" -> BIT;
            case "deit" -> DEIT;
            case "imagegpt" -> IMAGEGPT;
            default -> VIT;
        };
    }

    Shape shape() {
        return shape;
    }

    /** The number that {@code size} is where it is absent. */
    int edge() {
        return edge;
    }

    ResamplingFilter filter() {
        return filter;
    }

    Colour colour() {
        return colour;
    }

    /** The class's full name. */
    String className() {
        return prefix + "ImageProcessor";
    }
}
