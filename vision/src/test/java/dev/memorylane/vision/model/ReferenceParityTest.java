package dev.memorylane.vision.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.vision.ModelFiles;
import dev.memorylane.vision.ModelOptions;
import dev.memorylane.vision.Orientation;
import dev.memorylane.vision.Pooling;
import dev.memorylane.vision.Precision;
import dev.memorylane.vision.TestData;
import dev.memorylane.vision.decode.DecodeLimits;
import dev.memorylane.vision.decode.PhotoDecoder;
import dev.memorylane.vision.model.safetensors.SafeTensors;
import dev.memorylane.vision.model.torchscript.CpuFeatures;
import dev.memorylane.vision.model.torchscript.Kernel;
import dev.memorylane.vision.model.torchscript.TorchEncoder;
import dev.memorylane.vision.model.torchscript.TorchInput;
import dev.memorylane.vision.preprocess.PixelTensor;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Against what the transformers library computed for four photos with a trained ViT-Ti/16. Measured on x86 with AVX-512: pixels
 * differ by 0, the hidden state by 0 (libtorch's own linear layers) and 7.6e-5 (oneDNN's), where its largest value is 33; with AVX2
 * alone, which sums in other orders, by 1.1e-4 and 1.7e-4.
 */
class ReferenceParityTest {
    private static final String MODEL = "models/vit-tiny-patch16-224";
    private static final String[] PHOTOS = {"IMG_0430.jpg", "IMG_0614.jpg", "IMG_0620.jpg", "IMG_0654.jpg"};
    private static final int PIXELS = 3 * 224 * 224;
    private static final int HIDDEN = 197 * 192;
    private static final double FARTHEST = 2.5e-4;

    @Test
    void shouldComputeTheReferenceHiddenStateFromTheReferencePixels() {
        // Given
        float[] pixels = reference("pixel_values");
        float[] expected = reference("last_hidden_state");
        try (VisionModel model = VisionModel.open(ModelFiles.folder(TestData.path(MODEL)), ModelOptions.DEFAULT)) {
            for (int photo = 0; photo < PHOTOS.length; photo++) {
                // When
                Tokens tokens = model.tokens(new PixelTensor(part(pixels, photo, PIXELS), 224, 224));

                // Then
                assertThat(farthest(tokens.values(), part(expected, photo, HIDDEN)))
                        .isLessThanOrEqualTo(FARTHEST);
            }
        }
    }

    @Test
    void shouldPrepareThePhotosToTheReferencePixels() throws Exception {
        // Given
        float[] expected = reference("pixel_values");
        try (VisionModel model = VisionModel.open(ModelFiles.folder(TestData.path(MODEL)), ModelOptions.DEFAULT)) {
            PhotoDecoder decoder = new PhotoDecoder(DecodeLimits.DEFAULT, 720);
            for (int photo = 0; photo < PHOTOS.length; photo++) {
                // When
                byte[] jpeg = TestData.bytes("photos/canon-days/" + PHOTOS[photo]);
                PixelTensor pixels = (PixelTensor) model.preprocessing()
                        .apply(decoder.decode(jpeg, Orientation.UPRIGHT).picture());

                // Then
                assertThat(farthest(pixels.values(), part(expected, photo, PIXELS)))
                        .isZero();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Kernel.class,
            names = {"F32_ONEDNN", "F32_ATEN"})
    void shouldAgreeWhicheverKernelComputes(Kernel kernel) {
        // Given
        float[] pixels = part(reference("pixel_values"), 0, PIXELS);
        float[] expected = part(reference("last_hidden_state"), 0, HIDDEN);
        ModelFolder folder = new ModelFolder(ModelFiles.folder(TestData.path(MODEL)));
        Architecture vit = Architecture.of(folder.config());
        try (Arena arena = Arena.ofConfined()) {
            var weights = vit.weights(Pooling.CLS).select(folder.weights(arena).tensors());
            try (TorchEncoder encoder = TorchEncoder.load(vit.script(), weights, kernel)) {
                // When
                float[] hidden = encoder.run("tokens", new TorchInput.Floats(pixels, 1, 3, 224, 224))
                        .values();

                // Then
                assertThat(encoder.kernel()).isEqualTo(kernel);
                assertThat(farthest(hidden, expected)).isLessThanOrEqualTo(FARTHEST);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Precision.class,
            names = {"BF16", "INT8"})
    void shouldKeepTheClassTokenOfATrainedModelInLowerPrecision(Precision precision) {
        // Given
        float[] pixels = reference("pixel_values");
        float[] expected = reference("last_hidden_state");
        ModelOptions options = ModelOptions.DEFAULT.withPrecision(precision);
        try (VisionModel model = VisionModel.open(ModelFiles.folder(TestData.path(MODEL)), options)) {
            for (int photo = 0; photo < PHOTOS.length; photo++) {
                // When
                float[] embedding = model.embedding(new PixelTensor(part(pixels, photo, PIXELS), 224, 224));

                // Then
                float[] token = Arrays.copyOf(part(expected, photo, HIDDEN), 192);
                assertThat(Reference.leastCosine(embedding, token, 192)).isGreaterThan(leastCosine(precision));
            }
        }
    }

    /** Without VNNI activations have 7 bits. */
    private static double leastCosine(Precision precision) {
        return precision == Precision.BF16 ? 0.9999 : CpuFeatures.HAVE_VNNI ? 0.997 : 0.99;
    }

    private static float[] reference(String name) {
        byte[] bytes = TestData.bytes(MODEL + "/reference.safetensors");
        return SafeTensors.read(MemorySegment.ofArray(bytes))
                .tensors()
                .get(name)
                .toArray();
    }

    private static float[] part(float[] all, int index, int length) {
        return Arrays.copyOfRange(all, index * length, (index + 1) * length);
    }

    private static double farthest(float[] actual, float[] expected) {
        assertThat(actual).hasSameSizeAs(expected);
        double farthest = 0;
        for (int i = 0; i < actual.length; i++) {
            farthest = Math.max(farthest, Math.abs(actual[i] - expected[i]));
        }
        return farthest;
    }
}
