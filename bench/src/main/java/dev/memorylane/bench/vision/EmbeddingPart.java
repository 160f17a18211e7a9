package dev.memorylane.bench.vision;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.memorylane.bench.race.Entry;
import dev.memorylane.bench.race.Standings;
import dev.memorylane.bench.report.Goal;
import dev.memorylane.bench.report.Outcome;
import dev.memorylane.bench.report.Part;
import dev.memorylane.bench.report.RaceJson;
import dev.memorylane.bench.report.RaceTable;
import dev.memorylane.bench.worker.Contender;
import java.util.ArrayList;
import java.util.List;

/** From prepared pixels to embeddings: ours beside PyTorch, ONNX Runtime and OpenVINO, model by model. */
final class EmbeddingPart implements Part {
    private final Setting setting;
    private final List<Workload> workloads;

    EmbeddingPart(Setting setting, List<Workload> workloads) {
        this.setting = setting;
        this.workloads = workloads;
    }

    @Override
    public Outcome measure() {
        setting.files()
                .makeModels(workloads.stream().map(Workload::export).distinct().toList());
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        List<Goal> goals = new ArrayList<>();
        for (Workload workload : workloads) {
            for (List<Contender> contenders : new EmbeddingContenders(setting.files()).races(workload)) {
                List<Entry> entries = setting.race(workload.title()).run(contenders, workload.batch());
                Standings standings = new Standings(entries);
                System.out.printf(
                        "%n%s, one thread, medians of %d runs%n%s",
                        workload.title(), setting.rounds(), RaceTable.of(standings, Names.REFERENCE));
                json.add(RaceJson.of(workload.title(), standings, Names.REFERENCE));
                goals.addAll(EmbeddingGoals.of(workload, standings));
            }
        }
        return new Outcome(json, goals);
    }
}
