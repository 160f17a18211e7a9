package dev.memorylane.bench.pipeline;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
    private final Look middle;
    private final Look last;
    private final Share firstHalf;
    private final Share lastHalf;

    /**
     * @param deepest the most photos that waited at one time
     * @param alone what decode, inference, signals and thumbnail take without the stream
     */
    LoadTable(List<Look> looks, int deepest, Alone alone) {
        this.looks = looks;
        this.deepest = deepest;
        this.middle = looks.get(looks.size() / 2);
        this.last = looks.getLast();
        this.firstHalf = new Share(looks.getFirst(), middle, alone);
        this.lastHalf = new Share(middle, last, alone);
    }

    Outcome outcome() {
        System.out.printf("%nMemory (MB resident) and photos a second%n%s", memory());
        System.out.printf(
                "%nProcessor, ms a photo, over the two halves (the last: %d photos)%n%s",
                last.photosSince(middle), Share.table(firstHalf, lastHalf));
        return new Outcome(json(), goals());
    }

    private TextTable memory() {
        List<String> processes = new ArrayList<>(last.resident().keySet());
        List<String> head = new ArrayList<>(List.of("embedded", "waiting", "photos/s", "live heap"));
        head.addAll(processes);
        TextTable table = new TextTable(head.toArray(String[]::new));
        for (int i = 1; i < looks.size(); i++) {
            Look look = looks.get(i);
            List<String> cells = new ArrayList<>(List.of(
                    Integer.toString(look.embedded()),
                    Integer.toString(look.found() - look.embedded()),
                    Numbers.text(rate(looks.get(i - 1), look)),
                    Numbers.megabytes(look.liveHeap())));
            processes.forEach(process ->
                    cells.add(Numbers.megabytes(look.resident().getOrDefault(process, OptionalLong.empty()))));
            table.row(cells.toArray(String[]::new));
        }
        return table.remark("The most that waited at one time, on disk: %d photos".formatted(deepest));
    }

    private static double rate(Look from, Look to) {
        return to.photosSince(from) / Math.max(1e-3, to.seconds() - from.seconds());
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
                        OptionalDouble.of(lastHalf.overhead())),
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
                .put("overheadMilliseconds", lastHalf.overhead())
                .put("overheadMillisecondsFirstHalf", firstHalf.overhead())
                .put("aloneMilliseconds", lastHalf.alone().allCores())
                .put("aloneMillisecondsOneThread", lastHalf.alone().oneThread())
                .put("deepestBacklog", deepest);
        looks.forEach(look -> {
            ObjectNode entry = json.withArray("looks").addObject();
            entry.put("seconds", look.seconds()).put("found", look.found()).put("embedded", look.embedded());
            look.resident().forEach((process, bytes) -> entry.put(process + "Bytes", bytes.orElse(0)));
            look.liveHeap().ifPresent(bytes -> entry.put("liveHeapBytes", bytes));
        });
        return json;
    }
}
