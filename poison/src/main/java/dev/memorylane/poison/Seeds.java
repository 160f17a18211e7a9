package dev.memorylane.poison;

import dev.memorylane.poison.bomb.Bombs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Small files of all formats for a fuzzer to begin with. */
public final class Seeds {
    private static final int MOST_BYTES = 1 << 16;

    private Seeds() {}

    /** Drawn ones and bombs, the same on every machine. */
    public static List<Sample> small() {
        return Stream.concat(Whole.drawn().stream(), Bombs.all().stream().map(bomb -> bomb.sample()))
                .filter(seed -> seed.bytes().length <= MOST_BYTES)
                .toList();
    }

    /** Writes them: {@code Seeds INTO [FOLDER]}, with the small files of a folder. */
    public static void main(String[] arguments) throws IOException {
        List<Sample> seeds = new ArrayList<>(small());
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
