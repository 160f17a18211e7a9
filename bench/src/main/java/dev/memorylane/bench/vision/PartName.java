package dev.memorylane.bench.vision;

import dev.memorylane.bench.report.Part;
import java.util.List;

/** The parts of the measurement, as the command line has them. */
enum PartName {
    embed,
    decode,
    folder,
    memory,
    gpu;

    Part part(Setting setting, List<Workload> workloads, int photos) {
        return switch (this) {
            case embed -> new EmbeddingPart(setting, workloads);
            case decode -> new DecodePart(setting);
            case folder -> new FolderPart(setting);
            case memory -> new MemoryPart(setting, photos);
            case gpu -> new GpuPart(setting);
        };
    }
}
