package dev.memorylane.bench.vision;

import dev.memorylane.bench.python.MadeFiles;
import dev.memorylane.bench.worker.Contender;
import dev.memorylane.bench.worker.Contender.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who turns pixels into embeddings, in which precisions each has on a CPU. */
final class EmbeddingContenders {
    private final MadeFiles files;

    EmbeddingContenders(MadeFiles files) {
        this.files = files;
    }

    /** Races of contenders that fit into memory together, each with the reference. */
    List<List<Contender>> races(Workload workload) {
        List<Contender> single = List.of(
                ours(workload, "f32"),
                other(workload, "torch", "f32"),
                other(workload, "onnxruntime", "f32"),
                other(workload, "openvino", "f32"));
        List<Contender> reduced = List.of(
                ours(workload, "bf16"),
                ours(workload, "int8"),
                other(workload, "torch", "bf16"),
                other(workload, "openvino", "bf16"),
                other(workload, "onnxruntime", "int8"));
        return workload.large()
                ? List.of(single, joined(List.of(other(workload, "torch", "f32")), reduced))
                : List.of(joined(single, reduced));
    }

    /** Our side. */
    Contender ours(Workload workload, String precision) {
        return new Contender(Names.OURS + " " + precision, Language.JAVA, settings(workload, precision, Map.of()));
    }

    private Contender other(Workload workload, String engine, String precision) {
        String name =
                switch (engine) {
                    case "torch" -> Names.PYTORCH;
                    case "onnxruntime" -> Names.ONNX_RUNTIME;
                    default -> Names.OPENVINO;
                };
        return new Contender(
                name + " " + precision, Language.PYTHON, settings(workload, precision, Map.of("engine", engine)));
    }

    private Map<String, Object> settings(Workload workload, String precision, Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put("task", "embed");
        settings.put("precision", precision);
        settings.put("model", files.model(workload.model()).toString());
        settings.put("exports", files.exports(workload.model(), workload.side()).toString());
        settings.put("pixels", files.pixels(workload.side()).toString());
        settings.put("side", workload.side());
        settings.put("batch", workload.batch());
        return settings;
    }

    private static List<Contender> joined(List<Contender> some, List<Contender> others) {
        List<Contender> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
