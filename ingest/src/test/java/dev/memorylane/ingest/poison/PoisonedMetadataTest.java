package dev.memorylane.ingest.poison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.ingest.content.Examiner;
import dev.memorylane.ingest.metadata.MetadataReader;
import dev.memorylane.ingest.metadata.PhotoMetadata;
import dev.memorylane.ingest.metadata.ShotWords;
import dev.memorylane.poison.Mutator;
import dev.memorylane.poison.Sample;
import dev.memorylane.poison.Whole;
import dev.memorylane.poison.bomb.Bomb;
import dev.memorylane.poison.bomb.Bombs;
import dev.memorylane.poison.trial.Cost;
import dev.memorylane.poison.trial.Report;
import dev.memorylane.poison.trial.Scale;
import dev.memorylane.poison.trial.Trial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bombs and damaged files through the reading of metadata: never more than they are worth, never an exception. */
class PoisonedMetadataTest {
    private static final Scale SCALE = Scale.orElse(1000);
    private static final Duration HANGS = Duration.ofMinutes(1);
    private static final Duration MOST_CPU = Duration.ofSeconds(5);
    private static final long MOST_ALLOCATED = 256L << 20;

    private static final MetadataReader READER =
            new MetadataReader(Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC));

    private static final ShotWords BESIDE = READER.besidePhotos();

    @TempDir
    Path folder;

    @Test
    void shouldReadTheMetadataOfEveryBombCheaply() throws Exception {
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
    void shouldReadTheMetadataOfEveryMutantCheaply() throws Exception {
        // Given
        List<Sample> whole = new ArrayList<>(Whole.drawn());
        exif().ifPresent(shared -> whole.addAll(Whole.in(shared)));
        Mutator mutator = new Mutator(whole, SCALE.seed());
        Trial trial = trial();

        // When
        for (int i = 0; i < SCALE.variants(); i++) {
            trial.read(mutator.mutant(i));
        }

        // Then
        assertWithinBounds(trial.report());
    }

    private Trial trial() {
        return new Trial(this::read, HANGS, Path.of("target", "poison"));
    }

    private void read(Sample file) throws Exception {
        Path path = folder.resolve("file." + file.extension());
        Files.write(path, file.bytes());
        String mediaType = Examiner.mediaTypeOf(file.bytes()).orElse("image/jpeg");
        PhotoMetadata metadata = READER.read(path, mediaType);
        assertThat(metadata).isNotNull();
        assertThat(BESIDE.ofSidecar(path)).isNotNull();
        assertThat(BESIDE.ofTakeout(path)).isNotNull();
    }

    private static Optional<Path> exif() {
        for (Path dir = Path.of("").toAbsolutePath(); dir != null; dir = dir.getParent()) {
            Path exif = dir.resolveSibling("shared").resolve("data").resolve("exif");
            if (Files.isDirectory(exif)) {
                return Optional.of(exif);
            }
        }
        return Optional.empty();
    }

    private static void assertWithinBounds(Report report) {
        System.out.println(report);
        assertThat(report.failures()).isEmpty();
        assertThat(report.most(cost -> cost.cpu().toMillis())).isLessThan(MOST_CPU.toMillis());
        assertThat(report.most(Cost::allocated)).isLessThan(MOST_ALLOCATED);
    }
}
