package dev.memorylane.vision.model.torchscript;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.engine.PtNDManager;
import ai.djl.pytorch.engine.PtSymbolBlock;
import ai.djl.pytorch.jni.IValue;
import ai.djl.pytorch.jni.IValueUtils;
import dev.memorylane.vision.model.safetensors.TensorView;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hands weights to a script block by block, so that no more than one block is held twice. */
final class WeightFeed {
    private static final Pattern BLOCK = Pattern.compile("(layers\\.\\d+\\.).*");

    private final PtSymbolBlock script;
    private final NDManager manager;

    WeightFeed(PtSymbolBlock script, NDManager manager) {
        this.script = script;
        this.manager = manager;
    }

    /** Calls {@code take_block} with the tensors of each block and {@code take} with the rest. */
    void feed(Map<String, TensorView> weights) {
        Map<String, Map<String, TensorView>> groups = new LinkedHashMap<>();
        weights.forEach((name, tensor) -> groups.computeIfAbsent(blockOf(name), _ -> new LinkedHashMap<>())
                .put(name, tensor));
        groups.forEach(this::feedGroup);
    }

    private void feedGroup(String block, Map<String, TensorView> tensors) {
        try (Arena arena = Arena.ofConfined();
                PtNDManager own = (PtNDManager) manager.newSubManager()) {
            Map<String, PtNDArray> arrays = new LinkedHashMap<>();
            tensors.forEach((name, tensor) -> arrays.put(name, array(tensor, arena, own)));
            try (IValue map = IValue.stringMapFrom(arrays);
                    IValue prefix = IValue.from(block)) {
                if (block.isEmpty()) {
                    IValueUtils.runMethod(script, "take", map).close();
                } else {
                    IValueUtils.runMethod(script, "take_block", map, prefix).close();
                }
            }
        }
        // The script has copied or packed them: a file of gigabytes must not stay beside that.
        tensors.values().forEach(TensorView::letGo);
    }

    private static String blockOf(String name) {
        Matcher block = BLOCK.matcher(name);
        return block.matches() ? block.group(1) : "";
    }

    /** DJL aborts the process on bfloat16 buffers, so all types are widened here. */
    private static PtNDArray array(TensorView tensor, Arena arena, PtNDManager manager) {
        ByteBuffer floats = tensor.widened(arena).asByteBuffer().order(ByteOrder.nativeOrder());
        Shape shape =
                new Shape(tensor.shape().stream().mapToLong(Long::longValue).toArray());
        return manager.create(floats, shape, DataType.FLOAT32);
    }
}
