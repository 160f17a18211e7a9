package dev.memorylane.bench.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.memorylane.bench.report.RaceJson;
import dev.memorylane.bench.report.RaceTable;
import dev.memorylane.bench.worker.Contender;
import dev.memorylane.bench.worker.Contender.Language;
import dev.memorylane.bench.worker.Measurement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class StandingsTest {
    private final Standings standings = new Standings(List.of(
            ran("ours", 10, 1, 0),
            ran("theirs", 40, 1, 1),
            Entry.failed(new Contender("absent", Language.PYTHON, Map.of()), "no such library")));

    @Test
    void shouldCompareTimesOfTheSameRounds() {
        assertThat(standings.speed("ours", "theirs").orElseThrow().geometricMean())
                .isEqualTo(4);
        assertThat(standings.agreement("ours", "theirs").orElseThrow()).isCloseTo(Math.sqrt(0.5), within(1e-12));
    }

    @Test
    void shouldNotCompareWhatDidNotRun() {
        assertThat(standings.speed("ours", "absent")).isEmpty();
        assertThat(standings.elapsed("absent", "ours")).isEmpty();
        assertThat(standings.agreement("ours", "absent")).isEmpty();
        assertThat(standings.speed("ours", "nobody")).isEmpty();
    }

    @Test
    void shouldSayInTheTableWhoDidNotRunAndWhy() {
        // When
        String table = RaceTable.of(standings, "theirs").toString();

        // Then
        assertThat(table).contains("absent: no such library").contains("With ours 1.0; theirs 1.0.");
        assertThat(table.lines().filter(line -> line.startsWith("| ours")).findFirst())
                .hasValueSatisfying(row -> assertThat(row).contains("10.0", "100", "4.00", "5", "0.707107"));
    }

    @Test
    void shouldKeepEverySingleTimeInTheJson() {
        // When
        var json = RaceJson.of("title", standings, "theirs");

        // Then
        var ours = json.path("contenders").path(0);
        assertThat(ours.path("cpuSeconds")).hasSize(2);
        assertThat(ours.path("timesReference").path("geometricMean").asDouble()).isEqualTo(4);
        assertThat(json.path("contenders").path(2).path("failure").asText()).isEqualTo("no such library");
    }

    private static Entry ran(String name, long milliseconds, float... vector) {
        Measurement run = new Measurement(milliseconds * 2_000_000, milliseconds * 4_000_000, 2);
        return new Entry(
                new Contender(name, Language.JAVA, Map.of()),
                name + " 1.0",
                Optional.empty(),
                List.of(run, run),
                OptionalLong.of(5_000_000),
                vector);
    }
}
