package dev.memorylane.vision.hub;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.memorylane.vision.hub.HubException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which files of a repository make the model: settings, tokenizer, weights in safetensors, and nothing that is code. */
final class WantedFiles {
    static final String INDEX = "model.safetensors.index.json";
    private static final String WEIGHTS = "model.safetensors";
    private static final List<String> SETTINGS = List.of("config.json", "preprocessor_config.json");
    private static final String TOKENIZER = "tokenizer.json";
    private static final List<String> OPTIONAL = List.of(TOKENIZER, "tokenizer_config.json");
    private static final String SHARD = "[A-Za-z0-9_][A-Za-z0-9._-]*\\.safetensors";
    private static final ObjectMapper JSON = new ObjectMapper();

    private WantedFiles() {}

    /**
     * All but the shards, which the index names.
     *
     * @throws HubException if the repository holds no model that can be used
     */
    static List<String> of(HubId id, List<String> listed, Need need) {
        for (String name : SETTINGS) {
            require(listed.contains(name), id, "has no " + name + ", so it is no vision model of transformers");
        }
        require(
                need == Need.PICTURES || listed.contains(TOKENIZER),
                id,
                "has no " + TOKENIZER + ", so it cannot read words");
        return Stream.of(SETTINGS.stream(), OPTIONAL.stream().filter(listed::contains), Stream.of(weights(id, listed)))
                .flatMap(names -> names)
                .toList();
    }

    /** Whether the weights are there, but only in a form that is a program. */
    static boolean isPickledOnly(List<String> listed) {
        return !listed.contains(WEIGHTS)
                && !listed.contains(INDEX)
                && listed.stream().anyMatch(name -> name.endsWith(".bin") || name.endsWith(".pt"));
    }

    /** The files that an index names. */
    static Set<String> shards(HubId id, Path index) {
        Set<String> shards = shards(index);
        require(
                !shards.isEmpty() && shards.stream().allMatch(name -> name.matches(SHARD)),
                id,
                "has a " + INDEX + " that names no files");
        return shards;
    }

    /** Whether a snapshot holds all that is needed. */
    static boolean isWhole(Path snapshot, Need need) {
        return SETTINGS.stream().allMatch(name -> isFile(snapshot, name))
                && (need == Need.PICTURES || isFile(snapshot, TOKENIZER))
                && (isFile(snapshot, WEIGHTS) || hasShards(snapshot));
    }

    private static boolean hasShards(Path snapshot) {
        Set<String> shards = shards(snapshot.resolve(INDEX));
        return !shards.isEmpty() && shards.stream().allMatch(name -> name.matches(SHARD) && isFile(snapshot, name));
    }

    private static Set<String> shards(Path index) {
        Set<String> shards = new TreeSet<>();
        try {
            JSON.readTree(Files.readAllBytes(index)).path("weight_map").forEach(name -> shards.add(text(name)));
        } catch (IOException e) {
            return Set.of();
        }
        return shards;
    }

    private static String text(JsonNode name) {
        return name.asText();
    }

    private static boolean isFile(Path snapshot, String name) {
        return Files.isRegularFile(snapshot.resolve(name));
    }

    private static String weights(HubId id, List<String> listed) {
        if (listed.contains(WEIGHTS)) {
            return WEIGHTS;
        }
        if (listed.contains(INDEX)) {
            return INDEX;
        }
        throw unsuitable(
                id,
                isPickledOnly(listed)
                        ? "has its weights only as a pickle (pytorch_model.bin), a program that runs when it is read, so it is not"
                                + " fetched. Often a pull request of the repository holds model.safetensors: name it with --model "
                                + id.repository()
                                + "@refs/pr/N. Or save it with save_pretrained(…) in Python and give that folder"
                        : "has no " + WEIGHTS + ". Choose a model that has");
    }

    private static void require(boolean holds, HubId id, String otherwise) {
        if (!holds) {
            throw unsuitable(id, otherwise + ". Choose another model");
        }
    }

    private static HubException unsuitable(HubId id, String why) {
        return new HubException(Reason.UNSUITABLE, "Model " + id.text() + " " + why + ".");
    }
}
