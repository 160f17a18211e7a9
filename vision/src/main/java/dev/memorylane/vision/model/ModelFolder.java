package dev.memorylane.vision.model;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.memorylane.vision.ModelFiles;
import dev.memorylane.vision.ModelLoadException;
import dev.memorylane.vision.model.safetensors.SafeTensorsException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the files of a model; every failure names the model and the file. */
public final class ModelFolder {
    private static final String CONFIG = "config.json";
    private static final String PREPROCESSOR = "preprocessor_config.json";
    private static final String WEIGHTS = "model.safetensors";
    private static final String INDEX = "model.safetensors.index.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ModelFiles files;
    private final String id;

    public ModelFolder(ModelFiles files) {
        this.files = files;
        this.id = files.id();
    }

    /** The model's name for people. */
    public String id() {
        return id;
    }

    /** The model's own settings. */
    public JsonNode config() {
        return json(CONFIG);
    }

    /** How its pictures are to be prepared. */
    public JsonNode preprocessor() {
        return json(PREPROCESSOR);
    }

    /** The weights, in memory that the arena owns; files are mapped, not read. */
    public Weights weights(Arena arena) {
        return shards().map(index -> sharded(index, arena)).orElseGet(() -> Weights.of(List.of(shard(WEIGHTS, arena))));
    }

    private Weights sharded(ShardIndex index, Arena arena) {
        Weights weights = Weights.of(
                index.files().stream().map(name -> shard(name, arena)).toList());
        index.requireAll(weights.tensors().keySet());
        return weights;
    }

    /** The index of a model in several files; as for transformers, one whole file goes before. */
    private Optional<ShardIndex> shards() {
        return switch (files) {
            case ModelFiles.Shipped _ -> Optional.empty();
            case ModelFiles.Folder folder ->
                !Files.isRegularFile(folder.dir().resolve(WEIGHTS))
                                && Files.isRegularFile(folder.dir().resolve(INDEX))
                        ? Optional.of(ShardIndex.of(json(INDEX)))
                        : Optional.empty();
        };
    }

    private Shard shard(String name, Arena arena) {
        try {
            return Shard.of(bytes(name, arena));
        } catch (SafeTensorsException e) {
            throw failure(name + ": " + e.getMessage() + ". Fetch the file again", e);
        }
    }

    private MemorySegment bytes(String name, Arena arena) {
        return switch (files) {
            case ModelFiles.Shipped _ -> {
                byte[] bytes = read(name);
                MemorySegment segment = arena.allocate(bytes.length, 64);
                MemorySegment.copy(bytes, 0, segment, ValueLayout.JAVA_BYTE, 0, bytes.length);
                yield segment;
            }
            case ModelFiles.Folder folder -> map(folder.dir().resolve(name), arena);
        };
    }

    /**
     * Does what loads this model; whatever goes wrong is told as a failure of this model.
     *
     * @throws ModelLoadException in words
     */
    public <T> T load(Function<ModelFolder, T> loading) {
        try {
            return loading.apply(this);
        } catch (ModelLoadException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw failure(e.getMessage(), e);
        } catch (RuntimeException e) {
            throw failure("libtorch could not be started or could not load it: " + e.getMessage(), e);
        }
    }

    /** A failure of this model, in words. */
    public ModelLoadException failure(String what, Throwable cause) {
        return new ModelLoadException("Model " + id + " cannot be used: " + what + ".", cause);
    }

    /** A file that not every model has. */
    public Optional<byte[]> optional(String name) {
        return has(name) ? Optional.of(read(name)) : Optional.empty();
    }

    /** A JSON file that not every model has; an empty object if it is not there. */
    public JsonNode optionalJson(String name) {
        return has(name) ? json(name) : JSON.createObjectNode();
    }

    private boolean has(String name) {
        return switch (files) {
            case ModelFiles.Shipped _ -> false;
            case ModelFiles.Folder folder -> Files.isRegularFile(folder.dir().resolve(name));
        };
    }

    private JsonNode json(String name) {
        try {
            JsonNode json = JSON.readTree(read(name));
            if (!json.isObject()) {
                throw failure(name + " is no JSON object", null);
            }
            return json;
        } catch (JacksonException e) {
            throw failure(name + " is no JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw failure(name + " cannot be read: " + e.getMessage(), e);
        }
    }

    private byte[] read(String name) {
        try {
            return switch (files) {
                case ModelFiles.Shipped(String model) ->
                    resource("/dev/memorylane/vision/models/" + model + "/" + name);
                case ModelFiles.Folder folder ->
                    Files.readAllBytes(present(folder.dir().resolve(name)));
            };
        } catch (IOException e) {
            throw failure(name + " cannot be read: " + e.getMessage(), e);
        }
    }

    private byte[] resource(String path) throws IOException {
        try (InputStream in = ModelFolder.class.getResourceAsStream(path)) {
            if (in == null) {
                throw failure("there is no such model in this build (" + path + ")", null);
            }
            return in.readAllBytes();
        }
    }

    private MemorySegment map(Path file, Arena arena) {
        try (FileChannel channel = FileChannel.open(present(file))) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
        } catch (IOException e) {
            throw failure(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private Path present(Path file) {
        if (!Files.isRegularFile(file)) {
            throw failure(
                    "there is no file " + file + "; a model folder holds " + CONFIG + ", " + PREPROCESSOR + " and "
                            + WEIGHTS + " (or its shards and " + INDEX + ") as published",
                    null);
        }
        return file;
    }
}
