package dev.memorylane.standalone.demo;

import dev.memorylane.studio.Grain;
import dev.memorylane.studio.Jpeg;
import dev.memorylane.studio.Painting;
import dev.memorylane.studio.Place;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.SplittableRandom;

/**
 * Small photos, made fast, for tests that need many: trips of two days a week apart, outings of one to five frames. The
 * same number of photos is the same bytes.
 */
public final class SmallTrips {
    private static final int WIDTH = 240;
    private static final int HEIGHT = 160;
    private static final int ISO = 400;
    private static final int OUTINGS_A_DAY = 14;
    private static final int DAYS_A_TRIP = 2;
    private static final int MOST_FRAMES = 5;
    private static final OffsetDateTime FIRST = OffsetDateTime.parse("2025-03-01T08:00:00+09:00");

    private final Path folder;
    private final int photos;
    private final SplittableRandom random = new SplittableRandom(7);
    private int written;

    private SmallTrips(Path folder, int photos) {
        this.folder = folder;
        this.photos = photos;
    }

    /** Writes {@code photos} JPEG files of 240 x 160 pixels into a folder, which is created if missing. */
    public static void write(Path folder, int photos) throws IOException {
        Files.createDirectories(folder);
        SmallTrips trips = new SmallTrips(folder, photos);
        for (int outing = 0; trips.written < photos; outing++) {
            trips.outing(outing);
        }
    }

    private void outing(int number) throws IOException {
        Place place = Place.values()[random.nextInt(Place.values().length)];
        Painting painting = new Painting(place, random.nextLong());
        OffsetDateTime start = startOf(number);
        int frames = 1 + random.nextInt(MOST_FRAMES);
        for (int frame = 0; frame < frames && written < photos; frame++) {
            Shot shot = new Shot(
                    place,
                    start.plus(Duration.ofMillis(frame * 600L)),
                    frame * 0.6,
                    new Shot.Pose(between(-15, 15), between(-15, 15), between(-0.01, 0.01), 1),
                    new Flaw.None(),
                    false,
                    random.nextLong());
            written++;
            Files.write(folder.resolve("IMG_%05d.JPG".formatted(written)), taken(painting, shot));
        }
    }

    private static OffsetDateTime startOf(int outing) {
        int day = outing / OUTINGS_A_DAY;
        long daysLater = 7L * (day / DAYS_A_TRIP) + day % DAYS_A_TRIP;
        return FIRST.plusDays(daysLater).plusMinutes(50L * (outing % OUTINGS_A_DAY));
    }

    private static byte[] taken(Painting painting, Shot shot) throws IOException {
        BufferedImage photo = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = photo.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.translate(WIDTH / 2.0, HEIGHT / 2.0);
        pen.rotate(shot.pose().turn());
        double scale = 1.1 * WIDTH / Painting.WIDTH;
        pen.scale(scale, scale);
        pen.translate(shot.pose().right() - Painting.WIDTH / 2.0, shot.pose().down() - Painting.HEIGHT / 2.0);
        pen.drawImage(painting.at(shot.seconds()), 0, 0, null);
        pen.dispose();
        Grain.add(((DataBufferInt) photo.getRaster().getDataBuffer()).getData(), ISO, shot.seed());
        return Exif.write(Jpeg.of(photo), shot);
    }

    private double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }
}
