package dev.memorylane.vision.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.memorylane.poison.trial.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The fuzz targets over what they found before; {@code ./lane test --fuzz TARGET} looks for more. */
class KeptInputsTest {
    /** A target as Jazzer calls it. */
    private interface Target {
        void take(byte[] input) throws Exception;
    }

    @TestFactory
    Stream<DynamicTest> shouldReadWhatWasFoundBefore() throws IOException {
        return Stream.of(
                        tests(StructureFuzzer.class, StructureFuzzer::fuzzerTestOneInput),
                        tests(PictureFuzzer.class, PictureFuzzer::fuzzerTestOneInput),
                        tests(WeightsFuzzer.class, WeightsFuzzer::fuzzerTestOneInput))
                .flatMap(tests -> tests);
    }

    private static Stream<DynamicTest> tests(Class<?> target, Target run) throws IOException {
        return Corpus.of(target).stream().map(file -> test(target, run, file));
    }

    private static DynamicTest test(Class<?> target, Target run, Path file) {
        return dynamicTest(target.getSimpleName() + " " + file.getFileName(), () -> {
            byte[] input = Files.readAllBytes(file);
            assertThatCode(() -> run.take(input)).doesNotThrowAnyException();
        });
    }
}
