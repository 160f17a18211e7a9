package dev.memorylane.bench.cluster;

import dev.memorylane.bench.race.Entry;
import dev.memorylane.bench.race.Ratio;
import dev.memorylane.bench.race.Standings;
import dev.memorylane.bench.report.Numbers;
import dev.memorylane.bench.report.TextTable;
import java.util.Locale;
import java.util.Optional;

/** A race of clusterers for people to read. */
final class ClusterTable {
    private ClusterTable() {}

    /** Processor time, how many times as fast as the reference, elapsed time, peak memory, and the sum of all SSE. */
    static TextTable of(Standings standings, String reference) {
        TextTable table =
                new TextTable("contender", "CPU s", "times " + reference, "spread", "wall s", "peak MB", "SSE, all k");
        for (Entry entry : standings.entries()) {
            entry.failure()
                    .ifPresentOrElse(
                            why -> table.remark(entry.name(), why),
                            () -> table.row(cells(standings, entry, reference)));
        }
        return table;
    }

    private static String[] cells(Standings standings, Entry entry, String reference) {
        Optional<Ratio> ratio = standings.speed(entry.name(), reference);
        return new String[] {
            entry.name(),
            Numbers.text(entry.medianCpuSeconds()),
            ratio.map(r -> Numbers.text(r.geometricMean())).orElse("–"),
            ratio.map(r -> Numbers.text(r.least()) + " to " + Numbers.text(r.most()))
                    .orElse("–"),
            Numbers.text(entry.medianWallSeconds()),
            Numbers.megabytes(entry.peakBytes()),
            String.format(Locale.ROOT, "%.3f", sum(entry.vector()))
        };
    }

    static double sum(float[] numbers) {
        double sum = 0;
        for (float number : numbers) {
            sum += number;
        }
        return sum;
    }
}
