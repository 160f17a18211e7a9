package dev.memorylane.bench.sheet;

import dev.memorylane.bench.BenchException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Writes the pages of a sheet beside each other. */
public final class SheetFiles {

    private SheetFiles() {}

    /** Writes {@code NAME-1.png} and up into a folder, which is created if missing. */
    public static List<Path> write(List<BufferedImage> pages, Path folder, String name) {
        List<Path> files = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (int i = 0; i < pages.size(); i++) {
                Path file = folder.resolve("%s-%d.png".formatted(name, i + 1));
                ImageIO.write(pages.get(i), "png", file.toFile());
                files.add(file);
            }
        } catch (IOException e) {
            throw new BenchException("The sheet cannot be written to " + folder + ": " + e.getMessage(), e);
        }
        return files;
    }
}
