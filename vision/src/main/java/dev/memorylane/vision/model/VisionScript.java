package dev.memorylane.vision.model;

import dev.memorylane.vision.model.torchscript.Script;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The script of a picture tower. */
final class VisionScript {
    private static final List<String> TOWER = List.of("block.py", "norm_layer.py", "activation.py", "vision.py");

    private VisionScript() {}

    /**
     * The script of a family.
     *
     * @param finalNorm whether the last hidden state is normalised
     * @param antialias whether position embeddings are filtered before they are made smaller
     * @param more further fragments: the head, and how {@code attention} is found
     */
    static Script of(Architecture family, boolean finalNorm, boolean antialias, String... more) {
        Map<String, Object> attributes = family.blocks().attributes();
        attributes.put("patch", family.grid().patch());
        attributes.put("grid_height", family.grid().rows());
        attributes.put("grid_width", family.grid().columns());
        attributes.put("final_norm", finalNorm);
        attributes.put("antialias", antialias);
        attributes.put("leading", family.leadingTokens());
        return new Script(Stream.concat(TOWER.stream(), Stream.of(more)).toList(), attributes);
    }
}
