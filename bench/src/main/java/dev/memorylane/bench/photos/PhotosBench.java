package dev.memorylane.bench.photos;

import dev.memorylane.bench.BenchException;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Photos per second through decode, embedding, quality signals and thumbnail, without the stream around it: on one worker
 * and on one a core, in turn, so that the ratio holds on a noisy machine.
 */
@Command(
        name = "photos",
        mixinStandardHelpOptions = true,
        description = "Photos a second of one's own folder, on one worker and on all cores in turn.")
public final class PhotosBench implements Callable<Integer> {
    private static final double NANOS = 1e9;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "A folder with JPEG photos.")
    private Path folder;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "MODEL",
            description = "A model's folder. Default: the shipped model.")
    private Path model;

    @Option(names = "--rounds", defaultValue = "3", description = "Rounds. Default: ${DEFAULT-VALUE}.")
    private int rounds;

    @Override
    public Integer call() throws Exception {
        List<byte[]> photos = photosIn(folder);
        ModelFiles files = model == null ? ModelFiles.shipped() : ModelFiles.folder(model);
        try (PhotoAnalyzer analyzer = PhotoAnalyzer.open(files, ModelOptions.DEFAULT)) {
            System.out.printf("%s, %d photos%n", analyzer.modelKey().text(), photos.size());
            photosPerSecond(analyzer, photos, 1);
            for (int round = 1; round <= rounds; round++) {
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
        return 0;
    }

    private static List<byte[]> photosIn(Path folder) {
        List<byte[]> photos = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(PhotosBench::isJpeg).sorted().toList()) {
                photos.add(Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new BenchException("The folder " + folder + " cannot be read: " + e.getMessage(), e);
        }
        if (photos.isEmpty()) {
            throw new BenchException("There is no JPEG photo in " + folder + ": name a folder that has some.");
        }
        return photos;
    }

    private static boolean isJpeg(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".jpg");
    }

    private static double photosPerSecond(PhotoAnalyzer analyzer, List<byte[]> photos, int workers) throws Exception {
        List<Callable<Analysis>> work = photos.stream()
                .map(photo -> (Callable<Analysis>) () -> analyzer.analyze(photo, Orientation.UPRIGHT))
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
