package dev.memorylane.culling;

import dev.memorylane.culling.scene.Swept;
import java.util.List;

/**
 * What came of one part of a window.
 *
 * @param bursts how many bursts it has
 * @param swept its sweep
 * @param scenes its scenes, in order of their first photos
 */
record PartContent(int bursts, Swept swept, List<Scene> scenes) {

    /**
     * A scene before it has its number.
     *
     * @param id the photo id of its earliest photo
     */
    record Scene(String id, List<Burst> bursts) {}
}
