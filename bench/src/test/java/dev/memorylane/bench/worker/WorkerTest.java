package dev.memorylane.bench.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memorylane.bench.BenchException;
import dev.memorylane.bench.race.Entry;
import dev.memorylane.bench.race.Race;
import dev.memorylane.bench.worker.Contender.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkerTest {
    private static final Contender OURS =
            new Contender("ours", Language.JAVA, Map.of("task", "repeat", "model", "shipped", "threads", 1, "seed", 1));

    @TempDir
    private Path folder;

    private Launcher launcher;

    @BeforeEach
    void launcher() {
        launcher = new Launcher(folder.resolve("no-python"), folder, folder);
    }

    @Test
    void shouldMeasureAContenderInAProcessOfItsOwn() {
        try (Worker worker = launcher.start(OURS)) {
            // Given
            String about = worker.load();

            // When
            Measurement measurement = worker.run(1, 100);

            // Then
            assertThat(about).contains("@").contains(":f32");
            assertThat(measurement.cpuNanos()).isPositive();
            assertThat(measurement.cpuSeconds()).isLessThan(measurement.cpuNanos() / 1e9);
            assertThat(worker.vectors()).hasNumberOfRows(10);
        }
    }

    @Test
    void shouldSayWhatAContenderCannotLoad() {
        // Given
        Contender contender = new Contender("lost", Language.JAVA, Map.of("task", "juggle"));

        // When / Then
        try (Worker worker = launcher.start(contender)) {
            assertThatThrownBy(worker::load)
                    .isInstanceOf(BenchException.class)
                    .hasMessageContaining("no such task: juggle")
                    .hasMessageContaining("lost.log");
        }
    }

    @Test
    void shouldRaceOnWithoutAContenderThatCannotRun() {
        // Given
        Contender absent = new Contender("python", Language.PYTHON, Map.of());

        // When
        List<Entry> entries = new Race(launcher, 2, new Random(1)).run(List.of(absent, OURS), 100);

        // Then
        assertThat(entries).extracting(Entry::name).containsExactly("python", "ours");
        assertThat(entries.getFirst().failure())
                .hasValueSatisfying(why -> assertThat(why).contains("cannot be started"));
        assertThat(entries.getLast().failure()).isEmpty();
        assertThat(entries.getLast().runs()).hasSize(2);
    }
}
