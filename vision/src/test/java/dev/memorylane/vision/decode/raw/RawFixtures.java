package dev.memorylane.vision.decode.raw;

import dev.memorylane.poison.Sample;
import java.util.List;

/** A RAW file of each maker. */
public final class RawFixtures {
    private RawFixtures() {}

    public static List<Sample> all() {
        return RawFiles.all(1).entrySet().stream()
                .map(file -> new Sample(file.getKey().replaceAll("\\W+", "-") + ".raw", file.getValue()))
                .toList();
    }
}
