package dev.memorylane.standalone.e2e;

import dev.memorylane.standalone.demo.DemoTrip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** The first photos of the demo, which are drawn. */
final class DemoPhotos {
    private DemoPhotos() {}

    /** @return the folder in which they are, {@code few} */
    static Path write(Path folder, int count) throws IOException, InterruptedException {
        Path drawn = folder.resolve("drawn");
        Path few = Files.createDirectory(folder.resolve("few"));
        DemoTrip.write(drawn, 1);
        try (Stream<Path> files = Files.list(drawn)) {
            for (Path file : files.filter(
                            each -> each.toString().toLowerCase(Locale.ROOT).endsWith(".jpg"))
                    .sorted()
                    .limit(count)
                    .toList()) {
                Files.move(file, few.resolve(file.getFileName()));
            }
        }
        return few;
    }
}
