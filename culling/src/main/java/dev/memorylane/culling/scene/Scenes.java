package dev.memorylane.culling.scene;

import java.util.List;

/**
 * The bursts of a window in scenes.
 *
 * @param swept the sweep behind it, over bursts as far as a person did not link them
 * @param scenes the bursts of each scene, as ascending indices, in order of their first bursts
 */
public record Scenes(Swept swept, List<List<Integer>> scenes) {

    public Scenes {
        scenes = scenes.stream().map(List::copyOf).toList();
    }
}
