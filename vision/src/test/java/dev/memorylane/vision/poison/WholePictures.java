package dev.memorylane.vision.poison;

import dev.memorylane.poison.Sample;
import dev.memorylane.poison.Whole;
import dev.memorylane.vision.TestData;
import dev.memorylane.vision.decode.heif.HeifFixtures;
import dev.memorylane.vision.decode.raw.RawFixtures;
import java.util.ArrayList;
import java.util.List;

/** Whole files to damage: drawn ones of every format, and where they are the odd ones of the test data. */
final class WholePictures {
    private WholePictures() {}

    static List<Sample> all() {
        List<Sample> all = new ArrayList<>(Whole.drawn());
        all.addAll(HeifFixtures.all());
        all.addAll(RawFixtures.all());
        TestData.folder("exif").ifPresent(folder -> all.addAll(Whole.in(folder)));
        return all;
    }
}
