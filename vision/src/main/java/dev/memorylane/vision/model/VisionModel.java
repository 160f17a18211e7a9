package dev.memorylane.vision.model;

import dev.memorylane.vision.ModelFiles;
import dev.memorylane.vision.ModelLoadException;
import dev.memorylane.vision.model.safetensors.TensorView;
import dev.memorylane.vision.model.torchscript.TorchEncoder;
import dev.memorylane.vision.preprocess.ModelInput;
import dev.memorylane.vision.preprocess.PixelTensor;
import dev.memorylane.vision.preprocess.Preprocessing;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Map;

/** A loaded model: from the numbers of one prepared picture to the tokens of its last hidden state. Thread-safe. */
public final class VisionModel implements AutoCloseable {
    private final String id;
    private final String revision;
    private final VitConfig config;
    private final Preprocessing preprocessing;
    private final TorchEncoder encoder;

    private VisionModel(
            String id, String revision, VitConfig config, Preprocessing preprocessing, TorchEncoder encoder) {
        this.id = id;
        this.revision = revision;
        this.config = config;
        this.preprocessing = preprocessing;
        this.encoder = encoder;
    }

    /**
     * Loads a model whole.
     *
     * @throws ModelLoadException in words, if its files are missing, damaged, or of a kind that cannot be run
     */
    public static VisionModel open(ModelFiles files) {
        ModelFolder folder = new ModelFolder(files);
        try (Arena arena = Arena.ofShared()) {
            VitConfig config = VitConfig.of(folder.config());
            Preprocessing preprocessing = Preprocessing.of(folder.preprocessor());
            requireSameSize(config, preprocessing);
            MemorySegment weights = folder.weights(arena);
            Map<String, TensorView> tensors =
                    VitWeights.select(config, folder.tensors(weights).tensors());
            TorchEncoder encoder = TorchEncoder.load(config.encoderShape(), tensors);
            return new VisionModel(folder.id(), ModelFolder.revision(weights), config, preprocessing, encoder);
        } catch (ModelLoadException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw folder.failure(e.getMessage(), e);
        } catch (RuntimeException e) {
            throw folder.failure("libtorch could not be started or could not load it: " + e.getMessage(), e);
        }
    }

    /** The model's name. */
    public String id() {
        return id;
    }

    /** The first 12 hexadecimal digits of the SHA-256 of its weights. */
    public String revision() {
        return revision;
    }

    /** Numbers of one token, and of an embedding. */
    public int dimension() {
        return config.width();
    }

    /** How pictures are to be prepared for it. */
    public Preprocessing preprocessing() {
        return preprocessing;
    }

    /** The tokens of one picture. */
    public Tokens tokens(ModelInput input) {
        if (!(input instanceof PixelTensor pixels)) {
            throw new IllegalArgumentException("Model " + id + " takes in pixels, not the numbers of colours");
        }
        float[] hidden = encoder.lastHiddenState(pixels.values(), pixels.height(), pixels.width());
        return new Tokens(hidden, config.width());
    }

    @Override
    public void close() {
        encoder.close();
    }

    private static void requireSameSize(VitConfig config, Preprocessing preprocessing) {
        if (config.imageHeight() != preprocessing.height() || config.imageWidth() != preprocessing.width()) {
            throw new IllegalArgumentException("preprocessor_config.json makes pictures of " + preprocessing.height()
                    + "x" + preprocessing.width() + ", config.json expects " + config.imageHeight() + "x"
                    + config.imageWidth());
        }
    }
}
