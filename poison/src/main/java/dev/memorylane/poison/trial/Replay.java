package dev.memorylane.poison.trial;

import dev.memorylane.poison.Sample;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** A fuzz target over its corpus, as a plain test. */
public final class Replay {
    private static final Duration HANGS = Duration.ofMinutes(1);

    private Replay() {}

    /** A target as Jazzer calls it. */
    @FunctionalInterface
    public interface Target {
        void take(byte[] input) throws Exception;
    }

    /** What became of each file of the corpus; those that failed are kept below {@code target/fuzz}. */
    public static Report of(Class<?> type, Target target) throws IOException {
        Trial trial = new Trial(file -> target.take(file.bytes()), HANGS, Path.of("target", "fuzz"));
        for (Sample file : Corpus.of(type)) {
            trial.read(file);
        }
        return trial.report();
    }
}
