package dev.memorylane.vision.model.torchscript;

import ai.djl.Device;
import ai.djl.MalformedModelException;
import ai.djl.Model;
import ai.djl.engine.EngineException;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.engine.PtNDManager;
import ai.djl.pytorch.engine.PtSymbolBlock;
import ai.djl.pytorch.jni.IValue;
import ai.djl.pytorch.jni.IValueUtils;
import dev.memorylane.vision.model.safetensors.TensorView;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A vision transformer's encoder inside libtorch: TorchScript source built in memory, weights handed over once and
 * copied or packed, so that the caller may drop its own.
 *
 * <p>Any number of threads may call {@link #lastHiddenState} at once; each call is one picture on one thread and gives
 * the same bits whatever the others do.
 */
public final class TorchEncoder implements AutoCloseable {
    private static final String ENGINE = "PyTorch";

    private final Model model;
    private final LinearKernel kernel;

    private TorchEncoder(Model model, LinearKernel kernel) {
        this.model = model;
        this.kernel = kernel;
    }

    /**
     * Loads an encoder with the fastest kernel that this processor and libtorch have.
     *
     * @param shape the encoder's numbers
     * @param weights tensors by the script's names; not used after the return
     */
    public static TorchEncoder load(EncoderShape shape, Map<String, TensorView> weights) {
        try {
            return load(shape, weights, LinearKernel.ONEDNN);
        } catch (EngineException e) {
            return load(shape, weights, LinearKernel.ATEN);
        }
    }

    /** As {@link #load(EncoderShape, Map)}, with one kernel and no other. */
    public static TorchEncoder load(EncoderShape shape, Map<String, TensorView> weights, LinearKernel kernel) {
        TorchRuntime.start();
        TorchRuntime.prepareThread();
        TorchEncoder encoder = new TorchEncoder(Model.newInstance("encoder", Device.cpu(), ENGINE), kernel);
        try {
            encoder.loadScript(ScriptArchive.of(ScriptSource.encoder(kernel), "Encoder", shape.attributes()));
            encoder.takeWeights(weights);
            return encoder;
        } catch (RuntimeException e) {
            encoder.close();
            throw e;
        }
    }

    /** The kernel in use. */
    public LinearKernel kernel() {
        return kernel;
    }

    /**
     * Runs one picture through all blocks and the final norm.
     *
     * @param pixels normalised, channel by channel, rows top down: shape [3, height, width]
     * @return the last hidden state, shape [tokens, width of the model], token by token
     */
    public float[] lastHiddenState(float[] pixels, int height, int width) {
        TorchRuntime.prepareThread();
        try (PtNDManager manager = (PtNDManager) model.getNDManager().newSubManager()) {
            ByteBuffer buffer = manager.allocateDirect(pixels.length * Float.BYTES);
            buffer.asFloatBuffer().put(pixels);
            PtNDArray input = manager.create(buffer, new Shape(1, 3, height, width), DataType.FLOAT32);
            try (IValue in = IValue.from(input);
                    IValue out = IValueUtils.runMethod(block(), "forward", in)) {
                return out.toTensor(manager).toFloatArray();
            }
        }
    }

    @Override
    public void close() {
        model.close();
    }

    private PtSymbolBlock block() {
        return (PtSymbolBlock) model.getBlock();
    }

    private void loadScript(byte[] archive) {
        try {
            model.load(new ByteArrayInputStream(archive));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MalformedModelException e) {
            throw new EngineException(e);
        }
    }

    private void takeWeights(Map<String, TensorView> weights) {
        try (Arena arena = Arena.ofConfined();
                PtNDManager manager = (PtNDManager) model.getNDManager().newSubManager()) {
            Map<String, PtNDArray> arrays = new LinkedHashMap<>();
            weights.forEach((name, tensor) -> arrays.put(name, array(tensor, arena, manager)));
            try (IValue map = IValue.stringMapFrom(arrays)) {
                IValueUtils.runMethod(block(), "setup", map).close();
            }
        }
    }

    /** DJL aborts the process on bfloat16 buffers, so all types are widened here. */
    private static PtNDArray array(TensorView tensor, Arena arena, PtNDManager manager) {
        ByteBuffer floats = tensor.widened(arena).asByteBuffer().order(ByteOrder.nativeOrder());
        Shape shape =
                new Shape(tensor.shape().stream().mapToLong(Long::longValue).toArray());
        return manager.create(floats, shape, DataType.FLOAT32);
    }
}
