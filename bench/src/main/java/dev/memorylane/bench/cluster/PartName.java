package dev.memorylane.bench.cluster;

import dev.memorylane.bench.report.Part;

/** The parts of the measurement, as the command line has them. */
enum PartName {
    sweep,
    cold,
    quality,
    medium,
    large;

    Part part(Setting setting) {
        return switch (this) {
            case sweep -> new SweepPart(setting);
            case cold -> new ColdPart(setting);
            case quality -> new QualityPart(setting);
            case medium -> NumberPart.medium(setting);
            case large -> NumberPart.large(setting);
        };
    }
}
