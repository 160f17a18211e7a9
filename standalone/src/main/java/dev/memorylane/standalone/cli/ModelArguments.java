package dev.memorylane.standalone.cli;

import dev.memorylane.standalone.model.Hubs;
import dev.memorylane.standalone.model.ModelRequest;
import dev.memorylane.vision.CpuPrecision;
import dev.memorylane.vision.Pooling;
import dev.memorylane.vision.Precision;
import dev.memorylane.vision.hub.FetchListener;
import dev.memorylane.vision.hub.ModelChoice;
import dev.memorylane.vision.hub.ModelChooser;
import dev.memorylane.vision.hub.ModelSource;
import dev.memorylane.vision.hub.Need;
import dev.memorylane.vision.preprocess.Size;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Option;

/** Which model, and how it is run, for every command that uses one. */
public final class ModelArguments {
    private static final String AUTO = "auto";

    @Option(
            names = "--model",
            paramLabel = "MODEL",
            description = {
                "A folder with a model as published, its id on the hub (facebook/dinov2-small, with @REVISION to pin"
                        + " it), or 'shipped'.",
                "Default: facebook/dinov2-small if it is in the hub's cache or can be fetched, else the shipped one."
            })
    private String model;

    @Option(
            names = "--pooling",
            paramLabel = "P",
            description =
                    "What becomes the embedding: cls, mean, mean-patch, concat or head (default: the model's usual).")
    private String pooling;

    @Option(
            names = "--size",
            paramLabel = "S",
            description = "Input in pixels, N or HEIGHTxWIDTH, multiples of the patch (default: the model's own).")
    private String size;

    @Option(
            names = "--precision",
            paramLabel = "Q",
            description = "f32, bf16, int8, or auto: bf16 where the processor has it (default: f32).")
    private String precision;

    @Option(
            names = "--layer",
            paramLabel = "N",
            description = "The block whose output is taken, 1 for the first, for ImageGPT (default: the middle).")
    private Integer layer;

    @Option(names = "--offline", description = "Fetch nothing: models come from the hub's cache or a folder.")
    private boolean offline;

    ModelRequest request() {
        return request(false);
    }

    ModelRequest request(boolean raw) {
        return new ModelRequest(
                Optional.ofNullable(model).map(ModelSource::parse),
                Optional.ofNullable(pooling).map(Pooling::parse),
                Optional.ofNullable(size).map(Size::parse),
                Optional.ofNullable(precision)
                        .map(text -> text.equalsIgnoreCase(AUTO) ? CpuPrecision.best() : Precision.parse(text)),
                layer == null ? OptionalInt.empty() : OptionalInt.of(layer),
                raw,
                offline);
    }

    /** The model that was asked for, or a usual one; says which where results do not go. */
    ModelChoice choose(ModelRequest request, Optional<ModelSource> usual, Need need, PrintWriter err) {
        FetchListener progress = Hubs.progress(System.err);
        ModelChooser chooser = Hubs.chooser(request.offline());
        ModelChoice choice = request.source()
                .or(() -> usual)
                .map(source -> chooser.open(source, need, progress))
                .orElseGet(() -> chooser.usual(progress));
        err.println("Model: " + choice.words());
        return choice;
    }
}
