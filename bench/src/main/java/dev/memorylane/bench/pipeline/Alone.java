package dev.memorylane.bench.pipeline;

import dev.memorylane.bench.BenchException;
import dev.memorylane.vision.ModelFiles;
import dev.memorylane.vision.ModelOptions;
import dev.memorylane.vision.Orientation;
import dev.memorylane.vision.PhotoAnalyzer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a photo itself takes, without the stream around it: read, decode, inference, signals, features and thumbnail.
 *
 * @param oneThread milliseconds of processor a photo, warm, on one thread
 * @param allCores the same with a thread on each core, as the product does it: cores that share caches are slower then
 */
record Alone(double oneThread, double allCores) {
    private static final int WARM = 300;
    private static final int MEASURED = 700;

    static Alone measure(Path folder) {
        int cores = Runtime.getRuntime().availableProcessors();
        try (PhotoAnalyzer analyzer = PhotoAnalyzer.open(ModelFiles.shipped(), ModelOptions.DEFAULT);
                ExecutorService threads = Executors.newFixedThreadPool(cores)) {
            List<Path> photos = photos(folder);
            double warm = milliseconds(analyzer, photos.subList(0, Math.min(WARM, photos.size())));
            double one = warm > 0 ? milliseconds(analyzer, photos) : 0;
            List<Callable<Double>> each = IntStream.range(0, cores)
                    .<Callable<Double>>mapToObj(_ -> () -> milliseconds(analyzer, photos))
                    .toList();
            return new Alone(one, mean(threads.invokeAll(each)));
        } catch (IOException | ExecutionException e) {
            throw new BenchException("The photos in " + folder + " cannot be read: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            throw new BenchException("Interrupted", e);
        }
    }

    private static double mean(List<Future<Double>> times) throws ExecutionException, InterruptedException {
        double sum = 0;
        for (Future<Double> time : times) {
            sum += time.get();
        }
        return sum / times.size();
    }

    /** Of processor a photo, on this thread. */
    private static double milliseconds(PhotoAnalyzer analyzer, List<Path> photos) throws IOException {
        long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (Path photo : photos) {
            analyzer.analyze(Files.readAllBytes(photo), Orientation.UPRIGHT);
        }
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun) / 1e6 / photos.size();
    }

    /** Evenly over all of them. */
    private static List<Path> photos(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder.toRealPath())) {
            List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
            if (all.isEmpty()) {
                throw new BenchException("There are no photos in " + folder);
            }
            List<Path> some = new ArrayList<>();
            int count = Math.min(MEASURED, all.size());
            for (int i = 0; i < count; i++) {
                some.add(all.get((int) ((long) i * all.size() / count)));
            }
            return some;
        }
    }
}
