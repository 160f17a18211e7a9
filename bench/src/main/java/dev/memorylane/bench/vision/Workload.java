package dev.memorylane.bench.vision;

import java.util.List;

/**
 * A model on pictures of a size.
 *
 * @param model its name on the hub, without the owner
 * @param side of the square input in pixels
 * @param batch pictures that the others get at once; ours always works on one at a time
 * @param large whether so many contenders do not fit into memory at once, so that they race by precision
 */
record Workload(String model, int side, int batch, boolean large) {
    static final List<Workload> ALL = List.of(
            new Workload("dinov2-small", 224, 1, false),
            new Workload("dinov2-small", 224, 8, false),
            new Workload("dinov2-small", 518, 1, false),
            new Workload("clip-vit-base-patch32", 224, 1, false),
            new Workload("vit-large-patch16-224", 224, 1, true),
            new Workload("dinov2-large", 224, 1, true));

    /** As it is chosen with {@code --models}: {@code dinov2-small@224}. */
    String key() {
        return model + "@" + side;
    }

    /** As tables have it. */
    String title() {
        return key() + ", batch " + batch;
    }

    /** What its exports are made from. */
    String export() {
        return model + ":" + side;
    }
}
