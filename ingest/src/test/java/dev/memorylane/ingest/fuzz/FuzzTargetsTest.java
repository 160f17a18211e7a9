package dev.memorylane.ingest.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.memorylane.poison.trial.Replay;
import dev.memorylane.poison.trial.Report;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The fuzz targets over their seeds and what they found before; {@code ./lane test --fuzz TARGET} looks for more. */
class FuzzTargetsTest {
    @TestFactory
    Stream<DynamicTest> shouldReadWhatAFuzzerBeginsWithAndFoundBefore() {
        return Stream.of(
                run(MetadataFuzzer.class, MetadataFuzzer::fuzzerTestOneInput),
                run(BesideFuzzer.class, BesideFuzzer::fuzzerTestOneInput),
                run(FileNameFuzzer.class, FileNameFuzzer::fuzzerTestOneInput));
    }

    private static DynamicTest run(Class<?> type, Replay.Target target) {
        return dynamicTest(type.getSimpleName(), () -> {
            Report report = Replay.of(type, target);
            assertThat(report.failures()).isEmpty();
            assertThat(report.files()).isGreaterThan(50);
        });
    }
}
