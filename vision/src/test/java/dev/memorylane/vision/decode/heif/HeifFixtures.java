package dev.memorylane.vision.decode.heif;

import dev.memorylane.poison.Sample;
import java.util.List;
import java.util.stream.Stream;

/** The small files of the test resources. */
public final class HeifFixtures {
    private HeifFixtures() {}

    public static List<Sample> all() {
        return Stream.of(
                        "collection.heic",
                        "grey.heic",
                        "quadrants.avif",
                        "quadrants.heic",
                        "ten-bits.heic",
                        "transparent.heic",
                        "twelve-bits.avif")
                .map(name -> new Sample(name, HeifFile.fixture(name)))
                .toList();
    }
}
