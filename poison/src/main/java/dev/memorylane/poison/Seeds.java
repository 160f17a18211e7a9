package dev.memorylane.poison;

import dev.memorylane.poison.bomb.Bombs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes small files of all formats for a fuzzer to begin with: {@code Seeds INTO [FOLDER]}, and those of a folder. */
public final class Seeds {
    private static final int MOST_BYTES = 1 << 16;

    private Seeds() {}

    public static void main(String[] arguments) throws IOException {
        List<Sample> seeds = new ArrayList<>(Whole.drawn());
        Bombs.all().forEach(bomb -> seeds.add(bomb.sample()));
        if (arguments.length > 1) {
            seeds.addAll(Whole.in(Path.of(arguments[1])));
        }
        Path into = Files.createDirectories(Path.of(arguments[0]));
        for (Sample seed : seeds) {
            if (seed.bytes().length <= MOST_BYTES) {
                Files.write(into.resolve(seed.name()), seed.bytes());
            }
        }
    }
}
