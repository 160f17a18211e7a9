package dev.memorylane.poison.trial;

import dev.memorylane.poison.Sample;
import dev.memorylane.poison.Seeds;
import dev.memorylane.poison.Whole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a fuzz target reads in the tests: the seeds that a fuzzer begins with, and what it found once. */
public final class Corpus {
    private Corpus() {}

    /** The seeds, and the files of {@code src/test/fuzz/TARGET} of the module that is tested. */
    public static List<Sample> of(Class<?> target) {
        List<Sample> all = new ArrayList<>(Seeds.small());
        Path kept = Path.of("src", "test", "fuzz", target.getSimpleName());
        if (Files.isDirectory(kept)) {
            all.addAll(Whole.in(kept));
        }
        return all;
    }
}
