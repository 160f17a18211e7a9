package dev.memorylane.vision.model;

import dev.memorylane.vision.model.safetensors.TensorView;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All tensors of a model, from one file or several; they live as long as the memory of the files. */
public final class Weights {
    private static final int REVISION_DIGITS = 12;
    private static final int HASHED_AT_ONCE = 1 << 20;

    private final List<Shard> shards;
    private final Map<String, TensorView> tensors;

    private Weights(List<Shard> shards, Map<String, TensorView> tensors) {
        this.shards = shards;
        this.tensors = Collections.unmodifiableMap(tensors);
    }

    static Weights of(List<Shard> shards) {
        Map<String, TensorView> tensors = new LinkedHashMap<>();
        shards.forEach(shard -> tensors.putAll(shard.tensors()));
        return new Weights(List.copyOf(shards), tensors);
    }

    /** Tensors by name. */
    public Map<String, TensorView> tensors() {
        return tensors;
    }

    /** The first 12 hexadecimal digits of the SHA-256 of all files, one after the other. */
    public String revision() {
        MessageDigest sha256 = sha256();
        byte[] part = new byte[HASHED_AT_ONCE];
        shards.forEach(shard -> hash(shard.bytes(), part, sha256));
        return HexFormat.of().formatHex(sha256.digest()).substring(0, REVISION_DIGITS);
    }

    private static void hash(MemorySegment bytes, byte[] part, MessageDigest sha256) {
        for (long at = 0; at < bytes.byteSize(); at += part.length) {
            int length = (int) Math.min(part.length, bytes.byteSize() - at);
            MemorySegment.copy(bytes, ValueLayout.JAVA_BYTE, at, part, 0, length);
            sha256.update(part, 0, length);
            letGo(bytes.asSlice(at, length));
        }
    }

    /** Hashing touches every page of the files; none of them has to stay in memory for it. */
    private static void letGo(MemorySegment hashed) {
        if (hashed.isMapped()) {
            hashed.unload();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
