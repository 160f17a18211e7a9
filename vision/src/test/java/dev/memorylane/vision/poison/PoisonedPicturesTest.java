package dev.memorylane.vision.poison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.poison.Mutator;
import dev.memorylane.poison.Sample;
import dev.memorylane.poison.bomb.Bomb;
import dev.memorylane.poison.bomb.Bombs;
import dev.memorylane.poison.trial.Cost;
import dev.memorylane.poison.trial.Report;
import dev.memorylane.poison.trial.Scale;
import dev.memorylane.poison.trial.Trial;
import dev.memorylane.vision.Analysis;
import dev.memorylane.vision.ModelFiles;
import dev.memorylane.vision.ModelOptions;
import dev.memorylane.vision.Orientation;
import dev.memorylane.vision.PhotoAnalyzer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Bombs and damaged files of every format through the whole of vision: each becomes a value within bounds. */
class PoisonedPicturesTest {
    private static final Scale SCALE = Scale.orElse(300);
    private static final Duration HANGS = Duration.ofMinutes(2);
    /** The bound that decoders keep, once for the decode and once for all that follows. */
    private static final Duration MOST_CPU = Duration.ofSeconds(40);
    /** The bounds of decoding on and off the heap, and as much again for what a collector has not yet freed. */
    private static final long MOST_RESIDENT = 1700L << 20;

    private static PhotoAnalyzer analyzer;

    @BeforeAll
    static void open() {
        analyzer = PhotoAnalyzer.open(ModelFiles.shipped(), ModelOptions.DEFAULT);
    }

    @AfterAll
    static void close() {
        analyzer.close();
    }

    @Test
    void shouldSurviveEveryBomb() throws Exception {
        // Given
        Trial trial = trial();

        // When
        for (Bomb bomb : Bombs.all()) {
            trial.read(bomb.sample());
        }

        // Then
        assertWithinBounds(trial.report());
    }

    @Test
    void shouldSurviveEveryMutant() throws Exception {
        // Given
        Mutator mutator = new Mutator(WholePictures.all(), SCALE.seed());
        Trial trial = trial();

        // When
        for (int i = 0; i < SCALE.variants(); i++) {
            trial.read(mutator.mutant(i));
        }

        // Then
        assertWithinBounds(trial.report());
    }

    private static Trial trial() {
        return new Trial(PoisonedPicturesTest::look, HANGS, Path.of("target", "poison"));
    }

    private static final Map<dev.memorylane.vision.UnreadableReason, Integer> REASONS =
            new EnumMap<>(dev.memorylane.vision.UnreadableReason.class);

    private static void look(Sample file) {
        switch (analyzer.analyze(file.bytes(), Orientation.UPRIGHT)) {
            case Analysis.Analyzed photo -> {
                assertThat(photo.embedding()).hasSize(analyzer.dimension());
                assertThat(photo.embedding()).doesNotContain(Float.NaN, Float.POSITIVE_INFINITY);
                assertThat(photo.width()).isPositive();
                assertThat(photo.thumbnail().jpeg()).isNotEmpty();
            }
            case Analysis.Unreadable unreadable -> {
                REASONS.merge(unreadable.reason(), 1, Integer::sum);
                assertThat(unreadable.words()).endsWith(".").hasSizeGreaterThan(30);
            }
        }
    }

    private static void assertWithinBounds(Report report) {
        System.out.println(report + "\nunreadable: " + REASONS);
        assertThat(report.failures()).isEmpty();
        assertThat(report.most(cost -> cost.cpu().toMillis())).isLessThan(MOST_CPU.toMillis());
        assertThat(report.most(Cost::resident)).isLessThan(MOST_RESIDENT);
    }
}
