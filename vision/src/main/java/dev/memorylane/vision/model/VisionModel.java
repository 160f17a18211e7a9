package dev.memorylane.vision.model;

import dev.memorylane.vision.ModelFiles;
import dev.memorylane.vision.ModelKey;
import dev.memorylane.vision.ModelLoadException;
import dev.memorylane.vision.ModelOptions;
import dev.memorylane.vision.Pooling;
import dev.memorylane.vision.attention.AttentionMaps;
import dev.memorylane.vision.attention.Looker;
import dev.memorylane.vision.model.safetensors.TensorView;
import dev.memorylane.vision.model.torchscript.TorchEncoder;
import dev.memorylane.vision.model.torchscript.TorchInput;
import dev.memorylane.vision.model.torchscript.TorchOutput;
import dev.memorylane.vision.preprocess.ModelInput;
import dev.memorylane.vision.preprocess.Preprocessing;
import dev.memorylane.vision.preprocess.Size;
import java.lang.foreign.Arena;
import java.util.List;
import java.util.Map;

/** A loaded model: from the numbers of one prepared picture to its tokens and its embedding. Thread-safe. */
public final class VisionModel implements AutoCloseable {
    private final ModelKey key;
    private final Architecture architecture;
    private final Preprocessing preprocessing;
    private final TorchEncoder encoder;

    private VisionModel(ModelKey key, Architecture architecture, Preprocessing preprocessing, TorchEncoder encoder) {
        this.key = key;
        this.architecture = architecture;
        this.preprocessing = preprocessing;
        this.encoder = encoder;
    }

    /**
     * Loads a model whole.
     *
     * @throws ModelLoadException in words, if its files are missing, damaged, or of a kind that cannot be run, or if it
     *     cannot do what the options ask
     */
    public static VisionModel open(ModelFiles files, ModelOptions options) {
        return new ModelFolder(files).load(folder -> open(folder, options));
    }

    private static VisionModel open(ModelFolder folder, ModelOptions options) {
        try (Arena arena = Arena.ofShared()) {
            Architecture usual = Architecture.of(folder.config());
            Architecture architecture =
                    options.layer().isPresent() ? usual.upTo(options.layer().getAsInt()) : usual;
            Pooling pooling = options.pooling().orElse(architecture.usualPooling());
            architecture.method(pooling);
            Preprocessing preprocessing = InputSize.of(options.inputSize(), architecture)
                    .prepare(Preprocessing.of(folder.preprocessor(), architecture.modelType()));
            Size size = preprocessing.size();
            Weights weights = folder.weights(arena);
            Map<String, TensorView> tensors = architecture.weights(pooling).select(weights.tensors());
            TorchEncoder encoder = TorchEncoder.load(architecture.script(), tensors, options.precision());
            ModelKey key = new ModelKey(
                    ModelKey.idOf(folder.id()),
                    weights.revision(),
                    pooling,
                    size.height(),
                    size.width(),
                    options.precision(),
                    architecture.chosenLayer(),
                    options.normalised());
            return new VisionModel(key, architecture, preprocessing, encoder);
        }
    }

    /** What decides which numbers a picture gets. */
    public ModelKey key() {
        return key;
    }

    /** What its embeddings usually are. */
    public Pooling defaultPooling() {
        return architecture.usualPooling();
    }

    /** Numbers of an embedding. */
    public int dimension() {
        int width = architecture.pooledWidth(key.pooling());
        return key.pooling() == Pooling.CONCAT ? width * tokenCount() : width;
    }

    /** How pictures are to be prepared for it. */
    public Preprocessing preprocessing() {
        return preprocessing;
    }

    /** The last hidden state of one picture. */
    public Tokens tokens(ModelInput picture) {
        return tokens(encoder.run("tokens", architecture.input(picture)).values());
    }

    /** The embedding of one picture. */
    public float[] embedding(ModelInput picture) {
        return Embeddings.of(pooled(picture, key.pooling()), key.normalised());
    }

    /**
     * The embeddings of several pictures in one forward: for devices that are fast only so. On a CPU a picture of a
     * batch may differ in its last bits from the picture alone.
     */
    public List<float[]> embeddings(List<ModelInput> pictures) {
        TorchInput input =
                TorchInput.stacked(pictures.stream().map(architecture::input).toList());
        return architecture
                .method(key.pooling())
                .map(method -> encoder.run(method, input).split().stream().map(Embeddings::widened))
                .orElseGet(() -> encoder.run("tokens", input).split().stream()
                        .map(this::tokens)
                        .map(tokens -> tokens.pooled(key.pooling())))
                .map(pooled -> Embeddings.of(pooled, key.normalised()))
                .toList();
    }

    /** The name of the device that it runs on, such as {@code cpu} or {@code gpu(0)}. */
    public String device() {
        return encoder.device();
    }

    /** Whether it runs on a device that wants many pictures in one forward. */
    public boolean wantsBatches() {
        return !device().startsWith("cpu");
    }

    /** What a pooling gives before it is normalised. */
    double[] pooled(ModelInput picture, Pooling pooling) {
        return architecture
                .method(pooling)
                .map(method -> encoder.run(method, architecture.input(picture)).values())
                .map(Embeddings::widened)
                .orElseGet(() -> tokens(picture).pooled(pooling));
    }

    /** Where the model looks in one picture. */
    public AttentionMaps attention(ModelInput picture) {
        TorchOutput maps = encoder.run("attention", architecture.input(picture));
        int patch = architecture.grid().patch();
        return new AttentionMaps(
                architecture.blocks().heads(), picture.height() / patch, picture.width() / patch, maps.values());
    }

    /** What of it looks there. */
    public Looker looker() {
        return switch (architecture) {
            case Vit _, Dinov2 _, Clip _ -> Looker.CLASS_TOKEN;
            case Siglip _ -> Looker.POOLING_QUERY;
            case ImageGpt _ -> Looker.LAST_PIXEL;
        };
    }

    @Override
    public void close() {
        encoder.close();
    }

    private Tokens tokens(float[] hidden) {
        return new Tokens(hidden, architecture.blocks().width(), architecture.leadingTokens());
    }

    private int tokenCount() {
        return architecture.leadingTokens()
                + architecture.grid().patches(new Size(key.inputHeight(), key.inputWidth()));
    }
}
