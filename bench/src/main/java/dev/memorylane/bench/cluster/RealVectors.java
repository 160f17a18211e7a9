package dev.memorylane.bench.cluster;

import dev.memorylane.bench.BenchException;
import dev.memorylane.bench.contender.NpyFloats;
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
import java.util.stream.Stream;

/**
 * Vectors of real photos by our own embedder, made once.
 *
 * @param home where they are kept
 * @param photos a folder
 * @param model a folder with a model as published
 */
record RealVectors(Path home, Path photos, Path model) {
    /** About as many as a trip has. */
    private static final int PHOTOS = 760;

    /** Whether there is anything to embed. */
    boolean areThere() {
        return Files.isDirectory(photos) && Files.isDirectory(model);
    }

    /** The vectors of photos evenly spaced in the order of their names. */
    Path file() {
        Path file = home.resolve("real-" + Integer.toHexString((photos + " " + model).hashCode()) + ".npy");
        if (!Files.exists(file)) {
            try {
                Files.createDirectories(home);
                Path part = file.resolveSibling(file.getFileName() + ".part");
                NpyFloats.write(part, embedded(some()));
                Files.move(part, file);
            } catch (IOException e) {
                throw new BenchException("The photos of " + photos + " cannot be embedded: " + e.getMessage(), e);
            }
        }
        return file;
    }

    private List<Path> some() throws IOException {
        try (Stream<Path> walked = Files.walk(photos)) {
            List<Path> all = walked.filter(path ->
                            path.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".jpg"))
                    .sorted()
                    .toList();
            List<Path> some = new ArrayList<>();
            int count = Math.min(PHOTOS, all.size());
            for (int i = 0; i < count; i++) {
                some.add(all.get((int) ((long) i * all.size() / count)));
            }
            return some;
        }
    }

    private float[][] embedded(List<Path> files) throws IOException {
        List<float[]> vectors = new ArrayList<>();
        try (PhotoAnalyzer analyzer = PhotoAnalyzer.open(ModelFiles.folder(model), ModelOptions.DEFAULT)) {
            for (Path file : files) {
                if (analyzer.analyze(Files.readAllBytes(file), Orientation.UPRIGHT)
                        instanceof Analysis.Analyzed analyzed) {
                    vectors.add(analyzed.embedding());
                }
            }
        }
        return vectors.toArray(float[][]::new);
    }
}
