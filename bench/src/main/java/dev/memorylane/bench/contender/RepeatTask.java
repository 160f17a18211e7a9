package dev.memorylane.bench.contender;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memorylane.vision.Analysis;
import dev.memorylane.vision.ModelFiles;
import dev.memorylane.vision.ModelOptions;
import dev.memorylane.vision.Orientation;
import dev.memorylane.vision.PhotoAnalyzer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;

/** The same few small photos again and again, on several threads: nothing may grow. One run is a hundred photos. */
final class RepeatTask implements Task {
    private static final int PHOTOS = 10;
    private static final int LOOKS_AT_EACH = 10;
    private static final int SMALLEST = 200;
    private static final int STEP = 40;
    private static final int COLOURS = 1 << 24;

    private final PhotoAnalyzer analyzer;
    private final List<byte[]> photos;
    private final ExecutorService workers;

    private RepeatTask(PhotoAnalyzer analyzer, List<byte[]> photos, ExecutorService workers) {
        this.analyzer = analyzer;
        this.photos = photos;
        this.workers = workers;
    }

    static RepeatTask of(JsonNode settings) throws IOException {
        String model = settings.path("model").asText();
        ModelFiles files = model.equals("shipped") ? ModelFiles.shipped() : ModelFiles.folder(Path.of(model));
        return new RepeatTask(
                PhotoAnalyzer.open(files, ModelOptions.DEFAULT),
                photos(new Random(settings.path("seed").asLong())),
                Executors.newFixedThreadPool(settings.path("threads").asInt(), DaemonThreads.NAMED));
    }

    @Override
    public String about() {
        return analyzer.modelKey().text();
    }

    @Override
    public void run() throws Exception {
        List<Callable<float[]>> work = new ArrayList<>();
        for (int look = 0; look < LOOKS_AT_EACH; look++) {
            photos.forEach(photo -> work.add(() -> embedding(photo)));
        }
        for (Future<float[]> done : workers.invokeAll(work)) {
            done.get();
        }
    }

    @Override
    public float[][] vectors() {
        return photos.stream().map(this::embedding).toArray(float[][]::new);
    }

    private float[] embedding(byte[] photo) {
        return switch (analyzer.analyze(photo, Orientation.UPRIGHT)) {
            case Analysis.Analyzed analyzed -> analyzed.embedding();
            case Analysis.Unreadable unreadable -> throw new IllegalStateException(unreadable.words());
        };
    }

    /** Squares of random colours in sizes of their own. */
    private static List<byte[]> photos(Random random) throws IOException {
        List<byte[]> photos = new ArrayList<>();
        for (int i = 0; i < PHOTOS; i++) {
            BufferedImage image =
                    new BufferedImage(SMALLEST + i * STEP, SMALLEST + i * STEP / 2, BufferedImage.TYPE_INT_RGB);
            var graphics = image.createGraphics();
            for (int x = 0; x < image.getWidth(); x += STEP) {
                for (int y = 0; y < image.getHeight(); y += STEP) {
                    graphics.setColor(new java.awt.Color(random.nextInt(COLOURS)));
                    graphics.fillRect(x, y, STEP, STEP);
                }
            }
            graphics.dispose();
            var jpeg = new ByteArrayOutputStream();
            ImageIO.write(image, "jpg", jpeg);
            photos.add(jpeg.toByteArray());
        }
        return photos;
    }
}
