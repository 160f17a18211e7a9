package dev.memorylane.bench.contender;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memorylane.vision.ModelFiles;
import dev.memorylane.vision.ModelOptions;
import dev.memorylane.vision.Precision;
import dev.memorylane.vision.model.VisionModel;
import dev.memorylane.vision.preprocess.ModelInput;
import dev.memorylane.vision.preprocess.PixelTensor;
import dev.memorylane.vision.preprocess.Size;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** From prepared pixels to embeddings, one picture a forward on a CPU, all in one on a GPU, as the service does it. */
final class EmbedTask implements Task {
    private final VisionModel model;
    private final List<ModelInput> pixels;

    private EmbedTask(VisionModel model, List<ModelInput> pixels) {
        this.model = model;
        this.pixels = pixels;
    }

    static EmbedTask of(JsonNode settings) throws IOException {
        System.setProperty("memorylane.vision.device", settings.path("device").asText("cpu"));
        int side = settings.path("side").asInt();
        ModelOptions options = ModelOptions.DEFAULT
                .withInputSize(new Size(side, side))
                .withPrecision(Precision.parse(settings.path("precision").asText()));
        ModelFiles files = ModelFiles.folder(Path.of(settings.path("model").asText()));
        return new EmbedTask(
                VisionModel.open(files, options),
                read(
                        Path.of(settings.path("pixels").asText()),
                        side,
                        settings.path("batch").asInt()));
    }

    @Override
    public String about() {
        return "Memory Lane" + (model.wantsBatches() ? ", " + model.device() : "");
    }

    @Override
    public void run() {
        embeddings();
    }

    @Override
    public float[][] vectors() {
        return embeddings().toArray(float[][]::new);
    }

    private List<float[]> embeddings() {
        return model.wantsBatches()
                ? model.embeddings(pixels)
                : pixels.stream().map(model::embedding).toList();
    }

    private static List<ModelInput> read(Path file, int side, int count) throws IOException {
        var floats = ByteBuffer.wrap(Files.readAllBytes(file))
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer();
        List<ModelInput> pixels = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            float[] values = new float[3 * side * side];
            floats.get(values);
            pixels.add(new PixelTensor(values, side, side));
        }
        return pixels;
    }
}
