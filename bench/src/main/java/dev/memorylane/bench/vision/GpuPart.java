package dev.memorylane.bench.vision;

import dev.memorylane.bench.race.Entry;
import dev.memorylane.bench.race.Standings;
import dev.memorylane.bench.report.Goal;
import dev.memorylane.bench.report.Numbers;
import dev.memorylane.bench.report.Outcome;
import dev.memorylane.bench.report.Part;
import dev.memorylane.bench.report.RaceJson;
import dev.memorylane.bench.report.TextTable;
import dev.memorylane.bench.worker.Contender;
import dev.memorylane.bench.worker.Contender.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * DINOv2-large on a CUDA device in half precision: pictures a second, ours beside PyTorch's, and which share that is of
 * what the card computes in a large matrix product. Elapsed time counts here.
 */
final class GpuPart implements Part {
    private static final Workload WORKLOAD = new Workload("dinov2-large", 224, 32, true);
    /**
     * Arithmetic of one picture: 24 blocks of width d = 1024 on n = 257 tokens, each 24 n d² for the linear layers and
     * 4 n² d for the attention.
     */
    private static final double OPERATIONS = 24 * (24.0 * 257 * 1024 * 1024 + 4.0 * 257 * 257 * 1024);

    private static final List<String> PRECISIONS = List.of("f16", "bf16");

    private final Setting setting;

    GpuPart(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Outcome measure() {
        setting.files().makeModels(List.of(WORKLOAD.export()));
        Standings standings = new Standings(setting.race("gpu").unbound().run(contenders(), WORKLOAD.batch()));
        System.out.printf("%n%s, CUDA, elapsed time%n%s", WORKLOAD.title(), table(standings));
        return new Outcome(RaceJson.of("gpu", standings, "PyTorch cuda bf16"), goals(standings));
    }

    private static TextTable table(Standings standings) {
        TextTable table = new TextTable("contender", "pictures/s", "TFLOP/s", "share of the card's matrix product");
        for (Entry entry : standings.entries()) {
            if (entry.failure().isPresent()) {
                table.remark(entry.name(), "unmeasured: " + entry.failure().get());
            } else if (!isMatrixProduct(entry)) {
                double rate = 1 / entry.medianWallSeconds();
                table.row(
                        entry.name() + " (" + entry.about() + ")",
                        Numbers.text(rate),
                        Numbers.text(rate * OPERATIONS / 1e12),
                        peak(standings, entry)
                                .map(peak -> Numbers.text(rate * OPERATIONS / peak))
                                .orElse("–"));
            }
        }
        return table;
    }

    /** Operations a second of the matrix product in the precision of an entry; its items are 10⁹ operations. */
    private static Optional<Double> peak(Standings standings, Entry entry) {
        String precision = entry.name().substring(entry.name().lastIndexOf(' ') + 1);
        Entry product = standings.entry("matrix product " + precision);
        return product.failure().isPresent() ? Optional.empty() : Optional.of(product.vector()[0] * 1e12);
    }

    private static boolean isMatrixProduct(Entry entry) {
        return entry.name().startsWith("matrix product");
    }

    private static List<Goal> goals(Standings standings) {
        List<Goal> goals = new ArrayList<>();
        for (String precision : PRECISIONS) {
            OptionalDouble ratio =
                    standings.elapsed(Names.OURS + " cuda " + precision, Names.PYTORCH + " cuda " + precision).stream()
                            .mapToDouble(r -> r.geometricMean())
                            .findFirst();
            goals.add(Goal.atLeast("GPU, DINOv2-large at " + precision + ": speed over PyTorch", 1, ratio));
        }
        return goals;
    }

    private List<Contender> contenders() {
        List<Contender> contenders = new ArrayList<>();
        for (String precision : PRECISIONS) {
            contenders.add(
                    new Contender(Names.OURS + " cuda " + precision, Language.JAVA, settings(precision, "ours")));
            contenders.add(
                    new Contender(Names.PYTORCH + " cuda " + precision, Language.PYTHON, settings(precision, "torch")));
            contenders.add(
                    new Contender("matrix product " + precision, Language.PYTHON, settings(precision, "product")));
        }
        return contenders;
    }

    private Map<String, Object> settings(String precision, String engine) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("task", "embed");
        settings.put("engine", engine);
        settings.put("device", "cuda");
        settings.put("precision", precision);
        settings.put("model", setting.files().model(WORKLOAD.model()).toString());
        settings.put("pixels", setting.files().pixels(WORKLOAD.side()).toString());
        settings.put("side", WORKLOAD.side());
        settings.put("batch", WORKLOAD.batch());
        return settings;
    }
}
