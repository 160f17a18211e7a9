package dev.memorylane.bench.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.memorylane.bench.contender.NpyFloats;
import dev.memorylane.bench.worker.Launcher;
import dev.memorylane.bench.worker.Worker;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterTaskTest {
    @TempDir
    private Path folder;

    @Test
    void shouldGiveTheSseOfEachNumber() {
        // Given four corners, two of them twice
        Path file = folder.resolve("v.npy");
        Launcher launcher = new Launcher(folder.resolve("no-python"), folder, folder);
        write(file, new float[][] {{0, 0}, {0, 0}, {0, 2}, {2, 0}, {2, 2}, {2, 2}});
        // When
        try (Worker worker = launcher.start(new Workload("corners", file, 1, 4, 3).ours(2))) {
            worker.load();
            // Then
            assertThat(worker.vectors()[0][0]).isCloseTo(12, within(1e-4f));
            assertThat(worker.vectors()[0][1]).isZero();
        }
    }

    @Test
    void shouldMakeTheSameVectorsOfUnitLengthAgain() throws IOException {
        // Given
        MadeVectors made = new MadeVectors(folder);
        // When
        float[][] read = NpyFloats.read(made.file(50, 16, 4, 9));
        // Then
        assertThat(read).isDeepEqualTo(MadeVectors.vectors(50, 16, 4, 9));
        for (float[] row : read) {
            double squares = 0;
            for (float number : row) {
                squares += (double) number * number;
            }
            assertThat(squares).isCloseTo(1, within(1e-5));
        }
    }

    private static void write(Path file, float[][] rows) {
        try {
            NpyFloats.write(file, rows);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
