package dev.memorylane.bench.python;

import dev.memorylane.bench.BenchException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What a measurement works on, made once from fixed seeds: models with random weights, photos, prepared pixels.
 *
 * @param python an interpreter with the bench's libraries
 * @param scripts the folder of {@code make_models.py} and {@code make_photos.py}
 * @param home where they are kept
 */
public record MadeFiles(Path python, Path scripts, Path home) {
    private static final long SEED = 20260101;
    private static final int PICTURES = 32;

    /** The folder of a model, as published ones look. */
    public Path model(String name) {
        return models().resolve(name);
    }

    /** The folder of a model's exports for one input size. */
    public Path exports(String name, int side) {
        return models().resolve(name + "-" + side);
    }

    /** Makes models and exports that are not there yet; names are {@code MODEL:SIDE}. */
    public void makeModels(List<String> wanted) {
        List<String> missing = wanted.stream().filter(this::isMissing).toList();
        if (!missing.isEmpty()) {
            List<String> command = new ArrayList<>(
                    List.of(python.toString(), scripts.resolve("make_models.py").toString(), models().toString()));
            command.addAll(missing);
            Commands.run(command, "make the models");
        }
    }

    /** A folder with so many photos of 26 megapixels. */
    public Path photos(int count) {
        Path folder = home.resolve("bench-photos").resolve(Integer.toString(count));
        if (!Files.exists(folder.resolve("photo-%02d.jpg".formatted(count - 1)))) {
            Commands.run(
                    List.of(
                            python.toString(),
                            scripts.resolve("make_photos.py").toString(),
                            folder.toString(),
                            Integer.toString(count)),
                    "make the photos");
        }
        return folder;
    }

    /** A file of normally distributed pixels: float32, little endian, [32, 3, side, side]. */
    public Path pixels(int side) {
        Path file = models().resolve("pixels-" + side + ".f32");
        int bytes = PICTURES * 3 * side * side * Float.BYTES;
        try {
            if (!Files.exists(file) || Files.size(file) != bytes) {
                Files.createDirectories(models());
                Random random = new Random(SEED);
                ByteBuffer pixels = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
                while (pixels.hasRemaining()) {
                    pixels.putFloat((float) random.nextGaussian());
                }
                Files.write(file, pixels.array());
            }
            return file;
        } catch (IOException e) {
            throw new BenchException(file + " cannot be written: " + e.getMessage(), e);
        }
    }

    private Path models() {
        return home.resolve("bench-models");
    }

    private boolean isMissing(String wanted) {
        String[] nameAndSide = wanted.split(":", 2);
        return !Files.exists(exports(nameAndSide[0], Integer.parseInt(nameAndSide[1])));
    }
}
