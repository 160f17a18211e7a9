package dev.memorylane.bench.vision;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memorylane.bench.BenchException;
import dev.memorylane.bench.report.Goal;
import dev.memorylane.bench.report.MemoryCurve;
import dev.memorylane.bench.report.Numbers;
import dev.memorylane.bench.report.Outcome;
import dev.memorylane.bench.report.Part;
import dev.memorylane.bench.report.TextTable;
import dev.memorylane.bench.worker.Contender;
import dev.memorylane.bench.worker.Contender.Language;
import dev.memorylane.bench.worker.Worker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Whether memory stays flat over thousands of photos: the resident memory of the service's analyzer, as a curve. */
final class MemoryPart implements Part {
    /** Photos of one run of the contender. */
    private static final int STEP = 100;

    private static final int POINTS_SHOWN = 10;
    private static final double MOST_GROWTH = 1.05;

    private final Setting setting;
    private final int photos;

    MemoryPart(Setting setting, int photos) {
        this.setting = setting;
        this.photos = Math.max(photos / STEP, POINTS_SHOWN) * STEP;
    }

    @Override
    public Outcome measure() {
        Contender contender = new Contender(
                Names.OURS,
                Language.JAVA,
                Map.of(
                        "task",
                        "repeat",
                        "model",
                        "shipped",
                        "threads",
                        Runtime.getRuntime().availableProcessors(),
                        "seed",
                        setting.seed()));
        try (Worker worker = setting.launcher().loggingUnder("memory").start(contender)) {
            String about = worker.load();
            MemoryCurve curve = curve(worker);
            print(about, curve);
            write(curve);
            return new Outcome(json(about, curve), List.of(goal(curve)));
        }
    }

    private MemoryCurve curve(Worker worker) {
        MemoryCurve curve = new MemoryCurve();
        for (int done = STEP; done <= photos; done += STEP) {
            worker.run(1, STEP);
            OptionalLong resident = worker.view().residentBytes();
            if (resident.isEmpty()) {
                return curve;
            }
            curve.add(done, resident.getAsLong());
        }
        return curve;
    }

    private static Goal goal(MemoryCurve curve) {
        return Goal.atMost(
                "memory of the last tenth of " + curve.photos() + " photos over that of the second tenth",
                MOST_GROWTH,
                curve.growth());
    }

    private static void print(String about, MemoryCurve curve) {
        TextTable table = new TextTable("photos", "resident MB");
        curve.thinned(POINTS_SHOWN)
                .forEach(point ->
                        table.row(Integer.toString(point.photos()), Numbers.megabytes(OptionalLong.of(point.bytes()))));
        System.out.printf("%nMemory over the same small photos again and again, %s%n%s", about, table);
    }

    private void write(MemoryCurve curve) {
        Path file = setting.output().resolve("memory.csv");
        try {
            Files.createDirectories(setting.output());
            Files.writeString(file, curve.csv());
            System.out.println("The whole curve: " + file);
        } catch (IOException e) {
            throw new BenchException(file + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static ObjectNode json(String about, MemoryCurve curve) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("about", about);
        curve.points().forEach(point -> json.withArray("curve")
                .addObject()
                .put("photos", point.photos())
                .put("residentBytes", point.bytes()));
        return json;
    }
}
