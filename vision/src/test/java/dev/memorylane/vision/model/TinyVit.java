package dev.memorylane.vision.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memorylane.vision.Pooling;
import dev.memorylane.vision.model.safetensors.ElementType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Writes a folder with a tiny ViT of random weights as the hub would hold it, and spoils it at will. */
public final class TinyVit {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode config = JSON.createObjectNode()
            .put("model_type", "vit")
            .put("hidden_size", 16)
            .put("num_hidden_layers", 2)
            .put("num_attention_heads", 2)
            .put("intermediate_size", 32)
            .put("patch_size", 16)
            .put("image_size", 32);
    private final Map<String, List<Long>> shapes = new LinkedHashMap<>();
    private String prefix = "";
    private String preprocessor = "{\"size\": 32}";
    private String elementType = "F32";

    public TinyVit() {
        Architecture.of(config)
                .weights(Pooling.CLS)
                .slots()
                .forEach(slot -> shapes.put(slot.published(), slot.shape()));
    }

    /** Changes an entry of config.json. */
    public TinyVit config(String entry, String value) {
        config.put(entry, value);
        return this;
    }

    /** Changes an entry of config.json. */
    public TinyVit config(String entry, int value) {
        config.put(entry, value);
        return this;
    }

    public TinyVit without(String key) {
        shapes.remove(key);
        return this;
    }

    public TinyVit with(String key, Long... shape) {
        shapes.put(key, List.of(shape));
        return this;
    }

    public TinyVit prefixed(String keyPrefix) {
        prefix = keyPrefix;
        return this;
    }

    public TinyVit preprocessor(String json) {
        preprocessor = json;
        return this;
    }

    public TinyVit stored(String type) {
        elementType = type;
        return this;
    }

    /** Writes the three files; the same seed always gives the same weights (all exact in each element type). */
    public Path write(Path dir) {
        try {
            Files.createDirectories(dir);
            Files.writeString(dir.resolve("config.json"), config.toString());
            Files.writeString(dir.resolve("preprocessor_config.json"), preprocessor);
            Files.write(dir.resolve("model.safetensors"), weights());
            return dir;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the weights into two shards and an index, by turns. */
    public Path writeSharded(Path dir) {
        write(dir);
        Map<String, List<Long>> all = new LinkedHashMap<>(shapes);
        ObjectNode index = JSON.createObjectNode();
        try {
            Files.delete(dir.resolve("model.safetensors"));
            for (int shard = 1; shard <= 2; shard++) {
                String name = "model-0000" + shard + "-of-00002.safetensors";
                shapes.clear();
                int number = 0;
                for (Map.Entry<String, List<Long>> entry : all.entrySet()) {
                    if (number++ % 2 == shard - 1) {
                        shapes.put(entry.getKey(), entry.getValue());
                        index.withObject("/weight_map").put(entry.getKey(), name);
                    }
                }
                Files.write(dir.resolve(name), weights());
            }
            Files.writeString(dir.resolve("model.safetensors.index.json"), index.toString());
            return dir;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] weights() {
        ObjectNode header = JSON.createObjectNode();
        int bytes = ElementType.valueOf(elementType).bytes();
        ByteBuffer data = ByteBuffer.allocate(1 << 18).order(ByteOrder.LITTLE_ENDIAN);
        shapes.forEach((key, shape) -> {
            int from = data.position();
            Random random = new Random(key.hashCode()); // the same in whichever file it lies
            long size = shape.stream().reduce(1L, Math::multiplyExact);
            for (int i = 0; i < size; i++) {
                put(data, (random.nextInt(33) - 16) / 64f);
            }
            ObjectNode entry = header.putObject(prefix + key).put("dtype", elementType);
            shape.forEach(entry.putArray("shape")::add);
            entry.putArray("data_offsets").add(from).add(from + size * bytes);
        });
        byte[] json = header.toString().getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(8 + json.length + data.position())
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(json.length)
                .put(json)
                .put(data.flip())
                .array();
    }

    private void put(ByteBuffer data, float value) {
        switch (elementType) {
            case "F16" -> data.putShort(Float.floatToFloat16(value));
            case "BF16" -> data.putShort((short) (Float.floatToIntBits(value) >> 16));
            case "I64" -> data.putLong((long) value);
            default -> data.putFloat(value);
        }
    }
}
