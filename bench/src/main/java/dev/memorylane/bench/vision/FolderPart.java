package dev.memorylane.bench.vision;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.memorylane.bench.race.Race;
import dev.memorylane.bench.race.Ratio;
import dev.memorylane.bench.race.Standings;
import dev.memorylane.bench.report.Goal;
import dev.memorylane.bench.report.Numbers;
import dev.memorylane.bench.report.Outcome;
import dev.memorylane.bench.report.Part;
import dev.memorylane.bench.report.RaceJson;
import dev.memorylane.bench.report.RaceTable;
import dev.memorylane.bench.worker.Contender;
import dev.memorylane.bench.worker.Contender.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The whole way from a folder of 26-megapixel JPEGs to DINOv2 vectors: ours, as {@code lane embed} and as the service,
 * which also makes quality signals, thumbnail and local features, beside a user's script of Pillow, {@code AutoImageProcessor} and {@code transformers}. On one thread each, in processor time;
 * and with the threads that each takes by itself, where the elapsed time is what a user waits.
 */
final class FolderPart implements Part {
    private static final String SCRIPT = "script f32";
    private static final double TIMES_SCRIPT = 3;
    private static final int MOST_ROUNDS = 3;

    private final Setting setting;

    FolderPart(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Outcome measure() {
        setting.files().makeModels(List.of("dinov2-small:224"));
        Standings alone = new Standings(race("folder").run(contenders(1), DecodePart.PHOTOS));
        print("one thread", alone);
        int cores = Runtime.getRuntime().availableProcessors();
        Standings unbound = new Standings(race("folder-all-cores").unbound().run(contenders(cores), DecodePart.PHOTOS));
        print("all " + cores + " cores", unbound);
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        json.add(RaceJson.of("folder, one thread", alone, SCRIPT));
        json.add(RaceJson.of("folder, all cores", unbound, SCRIPT));
        OptionalDouble measured = alone.speed(Names.OURS + " f32", SCRIPT).stream()
                .mapToDouble(Ratio::geometricMean)
                .findFirst();
        return new Outcome(
                json,
                List.of(Goal.atLeast("folder of 26 MP JPEGs: speed at f32 over the script", TIMES_SCRIPT, measured)));
    }

    private Race race(String name) {
        return setting.withRounds(Math.min(setting.rounds(), MOST_ROUNDS)).race(name);
    }

    private static void print(String threads, Standings standings) {
        System.out.printf(
                "%nFolder of %d 26 MP JPEGs to vectors (DINOv2-small, mean), %s%n%s",
                DecodePart.PHOTOS, threads, RaceTable.of(standings, SCRIPT));
        standings
                .elapsed(Names.OURS + " f32", SCRIPT)
                .ifPresent(ratio -> System.out.printf(
                        "Elapsed: ours at f32 is %s times as fast (%s to %s).%n",
                        Numbers.text(ratio.geometricMean()), Numbers.text(ratio.least()), Numbers.text(ratio.most())));
    }

    private List<Contender> contenders(int threads) {
        return List.of(
                ours("f32", false, threads),
                ours("bf16", false, threads),
                ours("f32", true, threads),
                new Contender(SCRIPT, Language.PYTHON, settings(Map.of("engine", "script"), threads)));
    }

    private Contender ours(String precision, boolean whole, int threads) {
        return new Contender(
                Names.OURS + " " + precision + (whole ? ", as the service" : ""),
                Language.JAVA,
                settings(Map.of("precision", precision, "whole", whole), threads));
    }

    private Map<String, Object> settings(Map<String, Object> own, int threads) {
        Map<String, Object> settings = new HashMap<>(own);
        settings.put("task", "folder");
        settings.put("threads", threads);
        settings.put("model", setting.files().model("dinov2-small").toString());
        settings.put("photos", setting.files().photos(DecodePart.PHOTOS).toString());
        return settings;
    }
}
