package dev.memorylane.bench.pipeline;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memorylane.bench.pipeline.ProcessorTime.Work;
import dev.memorylane.bench.report.Goal;
import dev.memorylane.bench.report.Numbers;
import dev.memorylane.bench.report.Outcome;
import dev.memorylane.bench.report.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** What a run under load came to. */
final class LoadTable {
    private static final double MOST_OVERHEAD = 2;
    private static final double MOST_GROWTH = 1.25;

    private final List<Look> looks;
    private final int deepest;
    private final double alone;
    private final Look middle;
    private final Look last;

    /**
     * @param deepest the most photos that waited at one time
     * @param alone milliseconds of processor that decode, inference, signals and thumbnail take without the stream
     */
    LoadTable(List<Look> looks, int deepest, double alone) {
        this.looks = looks;
        this.deepest = deepest;
        this.alone = alone;
        this.middle = looks.get(looks.size() / 2);
        this.last = looks.getLast();
    }

    Outcome outcome() {
        System.out.printf("%nMemory (MB resident) and photos a second%n%s", memory());
        System.out.printf(
                "%nProcessor, ms a photo, over the last half (%d photos)%n%s",
                last.embedded() - middle.embedded(), processor());
        return new Outcome(json(), goals());
    }

    private TextTable memory() {
        List<String> processes = new ArrayList<>(last.resident().keySet());
        List<String> head = new ArrayList<>(List.of("embedded", "waiting", "photos/s"));
        head.addAll(processes);
        TextTable table = new TextTable(head.toArray(String[]::new));
        for (int i = 1; i < looks.size(); i++) {
            Look look = looks.get(i);
            List<String> cells = new ArrayList<>(List.of(
                    Integer.toString(look.embedded()),
                    Integer.toString(look.found() - look.embedded()),
                    Numbers.text(rate(looks.get(i - 1), look))));
            processes.forEach(process ->
                    cells.add(Numbers.megabytes(look.resident().getOrDefault(process, OptionalLong.empty()))));
            table.row(cells.toArray(String[]::new));
        }
        return table.remark("The most that waited at one time, on disk: %d photos".formatted(deepest));
    }

    private TextTable processor() {
        TextTable table = new TextTable("what", "ms a photo");
        for (Work work : Work.values()) {
            table.row(
                    "product: " + work.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
                    Numbers.text(milliseconds(last.used("product", middle).of(work))));
        }
        last.processor().keySet().stream()
                .filter(process -> !process.equals("product"))
                .forEach(process -> table.row(
                        process,
                        Numbers.text(milliseconds(last.used(process, middle).total()))));
        return table.row("all", Numbers.text(milliseconds(last.used(middle))))
                .row("decode, inference, signals, thumbnail alone", Numbers.text(alone))
                .row("pipeline beside them and beside clustering", Numbers.text(overhead()));
    }

    /** All processes, less what the photo itself takes and less what clustering takes, which is not a photo's. */
    private double overhead() {
        return milliseconds(last.used(middle) - last.used("product", middle).of(Work.CLUSTERING)) - alone;
    }

    private double milliseconds(double seconds) {
        return seconds * 1e3 / Math.max(1, last.embedded() - middle.embedded());
    }

    private static double rate(Look from, Look to) {
        return (to.embedded() - from.embedded()) / Math.max(1e-3, to.seconds() - from.seconds());
    }

    private double growth() {
        long before = total(middle);
        return before == 0 ? 1 : (double) total(last) / before;
    }

    private static long total(Look look) {
        return look.resident().values().stream()
                .mapToLong(bytes -> bytes.orElse(0))
                .sum();
    }

    private List<Goal> goals() {
        return List.of(
                Goal.atMost(
                        "pipeline overhead beside decode + inference, ms of processor a photo",
                        MOST_OVERHEAD,
                        OptionalDouble.of(overhead())),
                Goal.atMost(
                        "resident memory of all processes at the end over that at half",
                        MOST_GROWTH,
                        OptionalDouble.of(growth())));
    }

    private ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("photos", last.embedded())
                .put("photosPerSecond", rate(looks.getFirst(), last))
                .put("photosPerSecondLastHalf", rate(middle, last))
                .put("overheadMilliseconds", overhead())
                .put("aloneMilliseconds", alone)
                .put("deepestBacklog", deepest);
        looks.forEach(look -> {
            ObjectNode entry = json.withArray("looks").addObject();
            entry.put("seconds", look.seconds()).put("found", look.found()).put("embedded", look.embedded());
            look.resident().forEach((process, bytes) -> entry.put(process + "Bytes", bytes.orElse(0)));
        });
        return json;
    }
}
