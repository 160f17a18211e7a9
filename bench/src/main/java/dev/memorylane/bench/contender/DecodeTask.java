package dev.memorylane.bench.contender;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memorylane.vision.ModelFiles;
import dev.memorylane.vision.ModelOptions;
import dev.memorylane.vision.Orientation;
import dev.memorylane.vision.decode.DecodeLimits;
import dev.memorylane.vision.decode.PhotoDecoder;
import dev.memorylane.vision.model.VisionModel;
import dev.memorylane.vision.preprocess.ColourTokens;
import dev.memorylane.vision.preprocess.ModelInput;
import dev.memorylane.vision.preprocess.PixelTensor;
import dev.memorylane.vision.preprocess.Preprocessing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** From the bytes of a photo to a model's input. */
final class DecodeTask implements Task {
    private final PhotoDecoder decoder;
    private final Preprocessing preprocessing;
    private final byte[] photo;

    private DecodeTask(PhotoDecoder decoder, Preprocessing preprocessing, byte[] photo) {
        this.decoder = decoder;
        this.preprocessing = preprocessing;
        this.photo = photo;
    }

    static DecodeTask of(JsonNode settings) throws IOException {
        ModelFiles files = ModelFiles.folder(Path.of(settings.path("model").asText()));
        try (VisionModel model = VisionModel.open(files, ModelOptions.DEFAULT)) {
            return new DecodeTask(
                    new PhotoDecoder(
                            DecodeLimits.DEFAULT, settings.path("shortSide").asInt()),
                    model.preprocessing(),
                    Files.readAllBytes(Path.of(settings.path("photo").asText())));
        }
    }

    @Override
    public String about() {
        return "Memory Lane";
    }

    @Override
    public void run() throws Exception {
        input();
    }

    @Override
    public float[][] vectors() throws Exception {
        return new float[][] {
            switch (input()) {
                case PixelTensor pixels -> pixels.values();
                case ColourTokens _ -> throw new IllegalStateException("The model takes no pixels");
            }
        };
    }

    private ModelInput input() throws Exception {
        return preprocessing.apply(decoder.decode(photo, Orientation.UPRIGHT).picture());
    }
}
