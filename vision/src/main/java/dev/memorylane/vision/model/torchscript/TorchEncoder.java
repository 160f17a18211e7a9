package dev.memorylane.vision.model.torchscript;

import ai.djl.MalformedModelException;
import ai.djl.Model;
import ai.djl.engine.EngineException;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.engine.PtNDManager;
import ai.djl.pytorch.engine.PtSymbolBlock;
import ai.djl.pytorch.jni.IValue;
import ai.djl.pytorch.jni.IValueUtils;
import dev.memorylane.vision.Precision;
import dev.memorylane.vision.model.safetensors.TensorView;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.Map;

/**
 * A transformer inside libtorch: TorchScript source built in memory, weights handed over once and copied or packed, so
 * that the caller may drop its own.
 *
 * <p>Any number of threads may call {@link #run} at once; each call is one picture on one thread and gives the same bits
 * whatever the others do.
 */
public final class TorchEncoder implements AutoCloseable {
    private static final String ENGINE = "PyTorch";
    private static final System.Logger LOG = System.getLogger(TorchEncoder.class.getName());

    private final Model model;
    private final Kernel kernel;

    private TorchEncoder(Model model, Kernel kernel) {
        this.model = model;
        this.kernel = kernel;
    }

    /**
     * Loads a transformer with the fastest kernel of a precision that this processor and libtorch have.
     *
     * @param script without kernel
     * @param weights tensors by the script's names, those of block i as {@code layers.i.…}; not used after the return
     */
    public static TorchEncoder load(Script script, Map<String, TensorView> weights, Precision precision) {
        Iterator<Kernel> kernels = Kernel.of(precision).iterator();
        if (!kernels.hasNext()) {
            throw new IllegalArgumentException("precision " + precision.text() + " cannot be computed on "
                    + TorchRuntime.device() + "; f32 can, anywhere");
        }
        warnIfSlow(precision);
        while (true) {
            Kernel kernel = kernels.next();
            try {
                return load(script, weights, kernel);
            } catch (EngineException e) {
                if (!kernels.hasNext()) {
                    throw e;
                }
            }
        }
    }

    private static void warnIfSlow(Precision precision) {
        if (precision == Precision.BF16
                && !CpuFeatures.HAVE_BF16
                && !TorchRuntime.device().isGpu()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "This processor has no bfloat16 arithmetic: precision bf16 is computed, but slower than f32");
        }
    }

    /** As {@link #load(Script, Map, Precision)}, with one kernel and no other. */
    public static TorchEncoder load(Script script, Map<String, TensorView> weights, Kernel kernel) {
        TorchRuntime.start();
        TorchRuntime.prepareThread();
        TorchEncoder encoder = new TorchEncoder(Model.newInstance("encoder", TorchRuntime.device(), ENGINE), kernel);
        try {
            encoder.loadScript(script.with(kernel).archive());
            new WeightFeed(encoder.block(), encoder.manager()).feed(weights);
            return encoder;
        } catch (RuntimeException e) {
            encoder.close();
            throw e;
        }
    }

    /** The device in use, such as {@code cpu()} or {@code gpu(0)}. */
    public String device() {
        return model.getNDManager().getDevice().toString();
    }

    /** The kernel in use. */
    public Kernel kernel() {
        return kernel;
    }

    /** Runs a method of the script that takes one tensor and gives one of single precision. */
    public TorchOutput run(String method, TorchInput input) {
        TorchRuntime.prepareThread();
        try (PtNDManager manager = (PtNDManager) manager().newSubManager();
                IValue in = IValue.from(array(input, manager));
                IValue out = IValueUtils.runMethod(block(), method, in)) {
            PtNDArray result = out.toTensor(manager);
            return new TorchOutput(result.toFloatArray(), result.getShape().getShape());
        }
    }

    @Override
    public void close() {
        model.close();
    }

    private PtSymbolBlock block() {
        return (PtSymbolBlock) model.getBlock();
    }

    private NDManager manager() {
        return model.getNDManager();
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

    private static PtNDArray array(TorchInput input, PtNDManager manager) {
        return switch (input) {
            case TorchInput.Floats(float[] values, long[] shape) -> {
                ByteBuffer buffer = manager.allocateDirect(values.length * Float.BYTES);
                buffer.asFloatBuffer().put(values);
                yield manager.create(buffer, new Shape(shape), DataType.FLOAT32);
            }
            case TorchInput.Ids(long[] values, long[] shape) -> {
                ByteBuffer buffer = manager.allocateDirect(values.length * Long.BYTES);
                buffer.asLongBuffer().put(values);
                yield manager.create(buffer, new Shape(shape), DataType.INT64);
            }
        };
    }
}
