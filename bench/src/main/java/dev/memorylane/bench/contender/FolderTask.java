package dev.memorylane.bench.contender;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memorylane.vision.Analysis;
import dev.memorylane.vision.ModelFiles;
import dev.memorylane.vision.ModelOptions;
import dev.memorylane.vision.Orientation;
import dev.memorylane.vision.PhotoAnalyzer;
import dev.memorylane.vision.Pooling;
import dev.memorylane.vision.Precision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** The whole way from a folder of photos to embeddings, alone or with all else that the service makes of a photo. */
final class FolderTask implements Task {
    private final PhotoAnalyzer analyzer;
    private final List<Path> photos;
    private final ExecutorService workers;
    private final boolean whole;

    private FolderTask(PhotoAnalyzer analyzer, List<Path> photos, ExecutorService workers, boolean whole) {
        this.analyzer = analyzer;
        this.photos = photos;
        this.workers = workers;
        this.whole = whole;
    }

    static FolderTask of(JsonNode settings) throws IOException {
        ModelOptions options = ModelOptions.DEFAULT
                .withPooling(Pooling.MEAN)
                .withPrecision(Precision.parse(settings.path("precision").asText()));
        ModelFiles files = ModelFiles.folder(Path.of(settings.path("model").asText()));
        try (Stream<Path> entries = Files.list(Path.of(settings.path("photos").asText()))) {
            return new FolderTask(
                    PhotoAnalyzer.open(files, options),
                    entries.sorted().toList(),
                    Executors.newFixedThreadPool(settings.path("threads").asInt(), DaemonThreads.NAMED),
                    settings.path("whole").asBoolean());
        }
    }

    @Override
    public String about() {
        return "Memory Lane";
    }

    @Override
    public void run() throws Exception {
        vectors();
    }

    @Override
    public float[][] vectors() throws Exception {
        List<Callable<float[]>> work = photos.stream()
                .map(photo -> (Callable<float[]>) () -> embedding(photo))
                .toList();
        List<float[]> vectors = new ArrayList<>();
        for (Future<float[]> done : workers.invokeAll(work)) {
            vectors.add(done.get());
        }
        return vectors.toArray(float[][]::new);
    }

    private float[] embedding(Path photo) throws Exception {
        byte[] bytes = Files.readAllBytes(photo);
        return whole ? analysis(photo, bytes).embedding() : analyzer.embed(bytes, Orientation.UPRIGHT);
    }

    private Analysis.Analyzed analysis(Path photo, byte[] bytes) {
        return switch (analyzer.analyze(bytes, Orientation.UPRIGHT)) {
            case Analysis.Analyzed analyzed -> analyzed;
            case Analysis.Unreadable unreadable -> throw new IllegalStateException(photo + ": " + unreadable.words());
        };
    }
}
