package dev.memorylane.bench.pipeline;

import dev.memorylane.bench.BenchException;
import dev.memorylane.studio.Jpeg;
import dev.memorylane.studio.Painting;
import dev.memorylane.studio.Place;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Small photos of painted places, each with bytes of its own: 400 a day, 20 seconds apart, in trips of four days with five
 * days between them. Kept for the next run; the same number is the same photos.
 */
final class MadePhotos {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 213;
    private static final int PER_FOLDER = 1_000;
    private static final int PER_DAY = 400;
    private static final int TRIP_DAYS = 4;
    private static final int REST_DAYS = 5;
    private static final Duration APART = Duration.ofSeconds(20);
    private static final LocalDateTime FIRST = LocalDateTime.of(2001, 5, 1, 10, 0);
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2023-05-01T12:00:00Z"));

    private final Path folder;
    private final int count;

    private MadePhotos(Path folder, int count) {
        this.folder = folder;
        this.count = count;
    }

    /** The folder with so many photos; makes what is not there yet. */
    static Path in(Path parent, int count) {
        Path folder = parent.resolve("photos-" + count);
        Path done = parent.resolve("photos-" + count + ".done");
        try {
            if (!Files.exists(done)) {
                System.out.printf("Making %d photos in %s …%n", count, folder);
                new MadePhotos(folder, count).make();
                Files.writeString(done, "");
            }
        } catch (IOException e) {
            throw new BenchException("The photos cannot be written to " + folder + ": " + e.getMessage(), e);
        }
        return folder;
    }

    private void make() throws IOException {
        for (int first = 0; first < count; first += PER_FOLDER) {
            Files.createDirectories(folder.resolve("%04d".formatted(first / PER_FOLDER)));
        }
        BufferedImage[] paintings = IntStream.range(0, Place.values().length)
                .mapToObj(i -> new Painting(Place.values()[i], i).at(0))
                .toArray(BufferedImage[]::new);
        IntStream.range(0, count).parallel().forEach(i -> write(i, paintings[i / PER_DAY % paintings.length]));
    }

    private void write(int number, BufferedImage painting) {
        Path file = folder.resolve("%04d/IMG_%07d.jpg".formatted(number / PER_FOLDER, number));
        try {
            Files.write(file, ExifBlock.into(Jpeg.of(taken(painting, number)), taken(number)));
            Files.setLastModifiedTime(file, LONG_AGO);
        } catch (IOException e) {
            throw new BenchException(file + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** A part of the painting that moves about with the number. */
    private static BufferedImage taken(BufferedImage painting, int number) {
        SplittableRandom random = new SplittableRandom(number);
        double scale = 0.5 + 0.4 * random.nextDouble();
        int width = (int) (painting.getWidth() * scale);
        int height = (int) (painting.getHeight() * scale);
        int x = random.nextInt(painting.getWidth() - width);
        int y = random.nextInt(painting.getHeight() - height);
        BufferedImage photo = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = photo.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(painting, 0, 0, WIDTH, HEIGHT, x, y, x + width, y + height, null);
        pen.dispose();
        return photo;
    }

    private static LocalDateTime taken(int number) {
        int day = number / PER_DAY;
        return FIRST.plusDays(day + (long) day / TRIP_DAYS * REST_DAYS).plus(APART.multipliedBy(number % PER_DAY));
    }
}
