package dev.memorylane.bench.report;

import dev.memorylane.bench.race.Entry;
import dev.memorylane.bench.race.Ratio;
import dev.memorylane.bench.race.Standings;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A race for people to read. */
public final class RaceTable {
    private RaceTable() {}

    /**
     * Processor time of a picture, how many times as fast as the reference (geometric mean of paired ratios, least to
     * most), elapsed time, peak memory, and the cosine of what was computed to what the reference computed.
     */
    public static TextTable of(Standings standings, String reference) {
        TextTable table = new TextTable(
                "contender",
                "CPU ms a picture",
                "pictures/s",
                "times " + reference,
                "spread",
                "wall ms",
                "peak MB",
                "cosine");
        for (Entry entry : standings.entries()) {
            entry.failure()
                    .ifPresentOrElse(
                            why -> table.remark(entry.name(), why),
                            () -> table.row(cells(standings, entry, reference)));
        }
        return table.remark(versions(standings));
    }

    private static String versions(Standings standings) {
        return standings.entries().stream()
                .map(Entry::about)
                .filter(about -> !about.isEmpty())
                .distinct()
                .collect(Collectors.joining("; ", "With ", "."));
    }

    private static String[] cells(Standings standings, Entry entry, String reference) {
        Optional<Ratio> ratio = standings.speed(entry.name(), reference);
        return new String[] {
            entry.name(),
            Numbers.milliseconds(entry.medianCpuSeconds()),
            Numbers.text(1 / entry.medianCpuSeconds()),
            ratio.map(r -> Numbers.text(r.geometricMean())).orElse("–"),
            ratio.map(r -> Numbers.text(r.least()) + " to " + Numbers.text(r.most()))
                    .orElse("–"),
            Numbers.milliseconds(entry.medianWallSeconds()),
            Numbers.megabytes(entry.peakBytes()),
            standings
                    .agreement(entry.name(), reference)
                    .map(cosine -> String.format(Locale.ROOT, "%.6f", cosine))
                    .orElse("–")
        };
    }
}
