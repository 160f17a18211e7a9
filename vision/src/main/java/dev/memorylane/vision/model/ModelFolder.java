package dev.memorylane.vision.model;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.memorylane.vision.ModelFiles;
import dev.memorylane.vision.ModelLoadException;
import dev.memorylane.vision.model.safetensors.SafeTensors;
import dev.memorylane.vision.model.safetensors.SafeTensorsException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Reads the three files of a model; every failure names the model and the file. */
public final class ModelFolder {
    private static final String CONFIG = "config.json";
    private static final String PREPROCESSOR = "preprocessor_config.json";
    private static final String WEIGHTS = "model.safetensors";
    private static final int REVISION_DIGITS = 12;
    private static final int HASHED_AT_ONCE = 1 << 24;
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

    /** All bytes of the weights, in memory that the arena owns; a file is mapped, not read. */
    public MemorySegment weights(Arena arena) {
        return switch (files) {
            case ModelFiles.Shipped _ -> {
                byte[] bytes = read(WEIGHTS);
                MemorySegment segment = arena.allocate(bytes.length, 64);
                MemorySegment.copy(bytes, 0, segment, ValueLayout.JAVA_BYTE, 0, bytes.length);
                yield segment;
            }
            case ModelFiles.Folder folder -> map(folder.dir().resolve(WEIGHTS), arena);
        };
    }

    /** The tensors within the weights. */
    public SafeTensors tensors(MemorySegment weights) {
        try {
            return SafeTensors.read(weights);
        } catch (SafeTensorsException e) {
            throw failure(WEIGHTS + ": " + e.getMessage() + ". Fetch the file again", e);
        }
    }

    /** The first 12 hexadecimal digits of the weights' SHA-256. */
    public static String revision(MemorySegment weights) {
        MessageDigest sha256 = sha256();
        for (long at = 0; at < weights.byteSize(); at += HASHED_AT_ONCE) {
            ByteBuffer part = weights.asSlice(at, Math.min(HASHED_AT_ONCE, weights.byteSize() - at))
                    .asByteBuffer();
            sha256.update(part);
        }
        return HexFormat.of().formatHex(sha256.digest()).substring(0, REVISION_DIGITS);
    }

    /** A failure of this model, in words. */
    public ModelLoadException failure(String what, Throwable cause) {
        return new ModelLoadException("Model " + id + " cannot be used: " + what + ".", cause);
    }

    /** A file that not every model has. */
    public Optional<byte[]> optional(String name) {
        boolean there =
                switch (files) {
                    case ModelFiles.Shipped _ -> false;
                    case ModelFiles.Folder folder ->
                        Files.isRegularFile(folder.dir().resolve(name));
                };
        return there ? Optional.of(read(name)) : Optional.empty();
    }

    /** A JSON file that not every model has; an empty object if it is not there. */
    public JsonNode optionalJson(String name) {
        return optional(name).isPresent() ? json(name) : JSON.createObjectNode();
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
                            + WEIGHTS + " as published",
                    null);
        }
        return file;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
