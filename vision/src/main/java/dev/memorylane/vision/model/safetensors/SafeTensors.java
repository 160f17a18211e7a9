package dev.memorylane.vision.model.safetensors;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tensors of one safetensors file: 8 bytes of little-endian header length, a JSON header naming type, shape and byte
 * range of each tensor, then the data. Nothing is copied; the views live as long as the memory given.
 */
public final class SafeTensors {
    private static final ValueLayout.OfLong LENGTH = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    /** The format's own limit on its header. */
    private static final long LONGEST_HEADER = 100_000_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, TensorView> tensors;

    private SafeTensors(Map<String, TensorView> tensors) {
        this.tensors = Collections.unmodifiableMap(tensors);
    }

    /**
     * Reads the header of a whole file.
     *
     * @throws SafeTensorsException if lengths, JSON, types, shapes or byte ranges are wrong
     */
    public static SafeTensors read(MemorySegment file) {
        if (file.byteSize() < 8) {
            throw new SafeTensorsException("The file ends within the first 8 bytes");
        }
        long length = file.get(LENGTH, 0);
        if (length < 2 || length > LONGEST_HEADER || length > file.byteSize() - 8) {
            throw new SafeTensorsException("The header is said to have " + length + " bytes, the file has "
                    + file.byteSize() + ": it is cut off or no safetensors file");
        }
        JsonNode header = header(file.asSlice(8, length));
        MemorySegment data = file.asSlice(8 + length);
        Map<String, TensorView> tensors = new LinkedHashMap<>();
        header.properties().forEach(e -> {
            if (!e.getKey().equals("__metadata__")) {
                tensors.put(e.getKey(), view(e.getKey(), e.getValue(), data));
            }
        });
        return new SafeTensors(tensors);
    }

    /** Tensors by name, in the file's order. */
    public Map<String, TensorView> tensors() {
        return tensors;
    }

    private static JsonNode header(MemorySegment bytes) {
        try {
            JsonNode header = JSON.readTree(bytes.toArray(ValueLayout.JAVA_BYTE));
            if (!header.isObject()) {
                throw new SafeTensorsException("The header is no JSON object");
            }
            return header;
        } catch (JacksonException e) {
            throw new SafeTensorsException("The header is no JSON: " + e.getOriginalMessage(), e);
        } catch (java.io.IOException e) {
            throw new SafeTensorsException("The header cannot be read: " + e.getMessage(), e);
        }
    }

    private static TensorView view(String name, JsonNode entry, MemorySegment data) {
        String typeName = entry.path("dtype").asText();
        ElementType type = ElementType.named(typeName)
                .orElseThrow(() ->
                        new SafeTensorsException("Tensor " + name + " has elements of the unknown type " + typeName));
        List<Long> shape = longs(name, entry.path("shape"));
        List<Long> range = longs(name, entry.path("data_offsets"));
        if (range.size() != 2 || range.get(0) > range.get(1) || range.get(1) > data.byteSize()) {
            throw new SafeTensorsException("Tensor " + name + " lies at bytes " + range + " of " + data.byteSize()
                    + ": the file is cut off or damaged");
        }
        long bytes = range.get(1) - range.get(0);
        requireSize(name, type, shape, bytes);
        return new TensorView(type, shape, data.asSlice(range.get(0), bytes));
    }

    private static void requireSize(String name, ElementType type, List<Long> shape, long bytes) {
        long needed = type.bytes();
        try {
            for (long size : shape) {
                needed = Math.multiplyExact(needed, size);
            }
        } catch (ArithmeticException e) {
            throw new SafeTensorsException("Tensor " + name + " of shape " + shape + " is too large", e);
        }
        if (needed != bytes) {
            throw new SafeTensorsException("Tensor " + name + " of shape " + shape + " needs " + needed
                    + " bytes, the file gives it " + bytes);
        }
    }

    private static List<Long> longs(String name, JsonNode array) {
        List<Long> values = new ArrayList<>();
        for (JsonNode value : array) {
            if (!value.canConvertToLong() || value.asLong() < 0) {
                throw new SafeTensorsException("Tensor " + name + " has the impossible number " + value);
            }
            values.add(value.asLong());
        }
        return values;
    }
}
