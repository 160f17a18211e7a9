package dev.memorylane.standalone.faults;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The results by fault and victim: how soon after the fault work went on, and when all of it was done. */
final class FaultTable {
    private final List<Result> results;
    private final double undisturbed;

    /** @param undisturbed seconds of a run without faults */
    FaultTable(List<Result> results, double undisturbed) {
        this.results = results;
        this.undisturbed = undisturbed;
    }

    void print(PrintStream out) {
        out.printf(
                Locale.ROOT,
                "Undisturbed: %.0f s. Of %d runs %d as they should be.%n",
                undisturbed,
                results.size(),
                results.stream().filter(Result::isGood).count());
        out.println("| fault | runs | good | next photo after s: median, worst | all done after s: median, worst |");
        out.println("|---|---|---|---|---|");
        byFault().forEach((fault, runs) -> out.println(row(fault, runs)));
    }

    private Map<String, List<Result>> byFault() {
        return results.stream().collect(Collectors.groupingBy(FaultTable::rowOf, TreeMap::new, Collectors.toList()));
    }

    private static String rowOf(Result result) {
        return result.strikes().size() == 1 ? result.name() : "two faults";
    }

    private String row(String fault, List<Result> runs) {
        return "| %s | %d | %d | %s | %s |"
                .formatted(
                        fault,
                        runs.size(),
                        runs.stream().filter(Result::isGood).count(),
                        medianAndWorst(runs, run -> run.times().progress()),
                        medianAndWorst(runs, run -> run.times().recovery()));
    }

    private static String medianAndWorst(List<Result> runs, ToDoubleFunction<Result> figure) {
        List<Double> sorted = runs.stream()
                .map(figure::applyAsDouble)
                .filter(value -> value >= 0)
                .sorted(Comparator.naturalOrder())
                .toList();
        return sorted.isEmpty()
                ? "–"
                : String.format(Locale.ROOT, "%.1f, %.1f", sorted.get(sorted.size() / 2), sorted.getLast());
    }
}
