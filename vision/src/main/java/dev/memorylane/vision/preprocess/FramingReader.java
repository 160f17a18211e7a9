package dev.memorylane.vision.preprocess;

import static dev.memorylane.vision.preprocess.PreprocessorConfig.require;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memorylane.vision.picture.ResamplingFilter;
import dev.memorylane.vision.preprocess.ResizeRule.Cover;
import dev.memorylane.vision.preprocess.ResizeRule.Squeeze;

/** Reads what becomes of a picture's shape: {@code size}, {@code resample} and the crop, in all forms published. */
final class FramingReader {
    private static final int USUAL_CROP = 224;
    /** From this size on ConvNext's processor squeezes. */
    private static final int CONVNEXT_SQUEEZES = 384;

    private static final double CONVNEXT_SHARE = 224 / 256.0;

    private final PreprocessorConfig config;
    private final ImageProcessor processor;

    FramingReader(PreprocessorConfig config, ImageProcessor processor) {
        this.config = config;
        this.processor = processor;
    }

    Framing read() {
        require(config.flag("do_resize", true), "do_resize must be true: photos come in all sizes");
        return switch (processor.shape()) {
            case SQUEEZED -> uncropped(squeeze());
            case SQUEEZED_AND_CROPPED -> crops() ? cropped(squeeze()) : uncropped(squeeze());
            case COVERED_AND_CROPPED -> crops() ? cropped(coverOrSqueeze()) : uncropped(coverOrSqueeze());
            case CROPPED_BY_SHARE -> byShare(edge());
        };
    }

    private boolean crops() {
        return config.flag("do_center_crop", true);
    }

    private Framing cropped(ResizeRule resize) {
        return framing(resize, heightAndWidth("crop_size", USUAL_CROP));
    }

    private Framing uncropped(ResizeRule resize) {
        require(
                resize instanceof Squeeze,
                "size.shortest_edge needs do_center_crop with a crop_size, else photos reach the model in different"
                        + " sizes");
        return framing(resize, resize.size());
    }

    private Framing byShare(int edge) {
        Size crop = new Size(edge, edge);
        double share = config.number("crop_pct", CONVNEXT_SHARE);
        require(share > 0 && share <= 1, "crop_pct must lie above 0 and not above 1; it is " + share);
        return framing(edge < CONVNEXT_SQUEEZES ? Cover.shortestEdge((int) (edge / share)) : new Squeeze(crop), crop);
    }

    private Framing framing(ResizeRule resize, Size crop) {
        int code = (int) config.number("resample", processor.filter().code());
        ResamplingFilter filter = ResamplingFilter.ofCode(code)
                .orElseThrow(() ->
                        PreprocessorConfig.failure("resample must be one of Pillow's filters 0 to 5; it is " + code));
        return new Framing(resize, filter, crop);
    }

    private Squeeze squeeze() {
        return new Squeeze(heightAndWidth("size", processor.edge()));
    }

    /** A bare number, as written before sizes had names, meant the short side. */
    private ResizeRule coverOrSqueeze() {
        JsonNode size = config.entry("size");
        boolean named = size.has("height") || size.isArray();
        return named ? squeeze() : Cover.shortestEdge(edge());
    }

    private int edge() {
        JsonNode size = config.entry("size");
        JsonNode edge = size.isObject() ? size.path("shortest_edge") : size;
        require(
                edge.isMissingNode() ? size.isMissingNode() : edge.isInt(),
                "size must be a number or {shortest_edge} for " + processor.className() + "; it is " + size);
        return positive("size", edge.asInt(processor.edge()));
    }

    private Size heightAndWidth(String name, int otherwise) {
        JsonNode size = config.entry(name);
        JsonNode height = side(size, "height", 0);
        JsonNode width = side(size, "width", 1);
        require(
                size.isMissingNode() || (height.isInt() && width.isInt()),
                name + " must be a number, [height, width] or {height, width} for " + processor.className() + "; it is "
                        + size);
        return new Size(positive(name, height.asInt(otherwise)), positive(name, width.asInt(otherwise)));
    }

    private static JsonNode side(JsonNode size, String name, int index) {
        if (size.isObject()) {
            return size.path(name);
        }
        return size.isArray() ? size.path(index) : size;
    }

    private static int positive(String name, int length) {
        require(length > 0, name + " must be positive; it is " + length);
        return length;
    }
}
