package dev.memorylane.vision.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.memorylane.poison.trial.Corpus;
import dev.memorylane.poison.trial.Report;
import dev.memorylane.poison.trial.Trial;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The fuzz targets over their seeds and what they found before; {@code ./lane test --fuzz TARGET} looks for more. */
class FuzzTargetsTest {
    private static final Duration HANGS = Duration.ofMinutes(1);

    /** A target as Jazzer calls it. */
    private interface Target {
        void take(byte[] input) throws Exception;
    }

    @TestFactory
    Stream<DynamicTest> shouldReadWhatAFuzzerBeginsWithAndFoundBefore() {
        return Stream.of(
                run(StructureFuzzer.class, StructureFuzzer::fuzzerTestOneInput),
                run(PictureFuzzer.class, PictureFuzzer::fuzzerTestOneInput),
                run(WeightsFuzzer.class, WeightsFuzzer::fuzzerTestOneInput));
    }

    private static DynamicTest run(Class<?> type, Target target) {
        return dynamicTest(type.getSimpleName(), () -> {
            Trial trial = new Trial(file -> target.take(file.bytes()), HANGS, Path.of("target", "fuzz"));
            for (var file : Corpus.of(type)) {
                trial.read(file);
            }
            Report report = trial.report();
            assertThat(report.failures()).isEmpty();
            assertThat(report.files()).isGreaterThan(50);
        });
    }
}
