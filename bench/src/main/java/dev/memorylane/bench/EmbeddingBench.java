package dev.memorylane.bench;

import dev.memorylane.vision.Analysis;
import dev.memorylane.vision.ModelFiles;
import dev.memorylane.vision.ModelOptions;
import dev.memorylane.vision.Orientation;
import dev.memorylane.vision.PhotoAnalyzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Photos per second through decode, embedding, quality signals and thumbnail, without the stream around it: on one worker
 * and on one a core, in turn, so that the ratio holds on a noisy machine.
 *
 * <p>{@code ./lane bench FOLDER [MODEL]}
 */
public final class EmbeddingBench {
    private static final int ROUNDS = 3;
    private static final double NANOS = 1e9;

    private EmbeddingBench() {}

    public static void main(String... args) throws Exception {
        if (args.length == 0) {
            System.err.println("Name a folder with JPEG photos, and a model's folder if not the shipped one.");
            System.exit(1);
        }
        List<byte[]> photos = photosIn(Path.of(args[0]));
        ModelFiles model = args.length > 1 ? ModelFiles.folder(Path.of(args[1])) : ModelFiles.shipped();
        try (PhotoAnalyzer analyzer = PhotoAnalyzer.open(model, ModelOptions.DEFAULT)) {
            System.out.printf("%s, %d photos%n", analyzer.modelKey().text(), photos.size());
            photosPerSecond(analyzer, photos, 1);
            for (int round = 1; round <= ROUNDS; round++) {
                for (int workers : new int[] {1, Runtime.getRuntime().availableProcessors()}) {
                    System.out.printf(
                            Locale.ROOT,
                            "round %d, %d workers: %.1f photos/s%n",
                            round,
                            workers,
                            photosPerSecond(analyzer, photos, workers));
                }
            }
        }
    }

    private static List<byte[]> photosIn(Path folder) throws IOException {
        List<byte[]> photos = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(EmbeddingBench::isJpeg).sorted().toList()) {
                photos.add(Files.readAllBytes(file));
            }
        }
        return photos;
    }

    private static boolean isJpeg(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".jpg");
    }

    private static double photosPerSecond(PhotoAnalyzer analyzer, List<byte[]> photos, int workers) throws Exception {
        List<Callable<Analysis>> work = photos.stream()
                .map(photo -> (Callable<Analysis>) () -> analyzer.analyze(photo, Orientation.ofExif(1)))
                .toList();
        try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
            long begin = System.nanoTime();
            for (Future<Analysis> done : pool.invokeAll(work)) {
                done.get();
            }
            return photos.size() / ((System.nanoTime() - begin) / NANOS);
        }
    }
}
