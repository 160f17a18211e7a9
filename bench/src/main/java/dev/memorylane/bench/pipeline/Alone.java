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
import java.util.stream.Stream;

/** What a photo itself takes, without the stream around it: read, decode, inference, signals, features and thumbnail. */
final class Alone {
    private static final int WARM = 300;
    private static final int MEASURED = 700;

    private Alone() {}

    /** Milliseconds of processor a photo, on one thread, warm. */
    static double milliseconds(Path folder) {
        try (PhotoAnalyzer analyzer = PhotoAnalyzer.open(ModelFiles.shipped(), ModelOptions.DEFAULT)) {
            List<Path> photos = photos(folder);
            analyze(analyzer, photos.subList(0, Math.min(WARM, photos.size())));
            long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            analyze(analyzer, photos);
            return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun) / 1e6 / photos.size();
        } catch (IOException e) {
            throw new BenchException("The photos in " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static void analyze(PhotoAnalyzer analyzer, List<Path> photos) throws IOException {
        for (Path photo : photos) {
            analyzer.analyze(Files.readAllBytes(photo), Orientation.UPRIGHT);
        }
    }

    /** Evenly over all of them. */
    private static List<Path> photos(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
            List<Path> some = new ArrayList<>();
            int count = Math.min(MEASURED, all.size());
            for (int i = 0; i < count; i++) {
                some.add(all.get((int) ((long) i * all.size() / count)));
            }
            return some;
        }
    }
}
