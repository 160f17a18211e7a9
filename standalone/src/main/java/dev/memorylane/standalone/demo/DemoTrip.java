package dev.memorylane.standalone.demo;

import dev.memorylane.studio.Jpeg;
import dev.memorylane.studio.Painting;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Writes the photos of the demo trip.
 *
 * <p>Files are named {@code IMG_0001.JPG} and up, in order of time. The same seed gives the same bytes on the same JDK.
 */
public final class DemoTrip {

    private DemoTrip() {}

    /**
     * Draws the trip into a folder, which is created if missing; files of the same names are overwritten.
     *
     * @return what is true of the photos; nothing of it lies beside them
     */
    public static DemoTruth write(Path folder, long seed) throws IOException, InterruptedException {
        return write(folder, TripPlan.draw(seed));
    }

    static DemoTruth write(Path folder, List<Outing> outings) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        List<Named> named = named(outings);
        try (ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<?>> running = new ArrayList<>();
            for (Named outing : named) {
                running.add(threads.submit(() -> draw(outing, folder)));
            }
            for (Future<?> done : running) {
                await(done);
            }
        }
        return truth(named);
    }

    /** An outing and the names of its files. */
    private record Named(Outing outing, List<String> files) {}

    private static List<Named> named(List<Outing> outings) {
        List<Named> named = new ArrayList<>();
        int number = 0;
        for (Outing outing : outings) {
            List<String> files = new ArrayList<>();
            for (int i = 0; i < outing.shots().size(); i++) {
                number++;
                files.add("IMG_%04d.JPG".formatted(number));
            }
            named.add(new Named(outing, files));
        }
        return named;
    }

    private static Void draw(Named named, Path folder) throws IOException {
        Outing outing = named.outing();
        Painting painting = new Painting(outing.place(), outing.view());
        for (int i = 0; i < outing.shots().size(); i++) {
            Shot shot = outing.shots().get(i);
            BufferedImage seen = painting.at(shot.seconds());
            Files.write(folder.resolve(named.files().get(i)), Exif.write(Jpeg.of(Camera.take(seen, shot)), shot));
        }
        return null;
    }

    private static void await(Future<?> drawing) throws IOException, InterruptedException {
        try {
            drawing.get();
        } catch (ExecutionException failed) {
            throw new IOException(
                    "Cannot draw the demo trip: " + failed.getCause().getMessage(), failed.getCause());
        }
    }

    private static DemoTruth truth(List<Named> named) {
        List<DemoTruth.Burst> bursts = named.stream()
                .filter(each -> each.outing().isBurst())
                .map(each -> new DemoTruth.Burst(
                        each.outing().place().title(),
                        each.files(),
                        each.files().get(each.outing().best())))
                .toList();
        List<String> singles = named.stream()
                .filter(each -> !each.outing().isBurst())
                .flatMap(each -> each.files().stream())
                .toList();
        return new DemoTruth(bursts, singles);
    }
}
