package dev.memorylane.vision.model.torchscript;

import dev.memorylane.vision.Precision;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Which operators compute the linear layers and the attention, on which device. */
public enum Kernel {
    /** Single precision, oneDNN on weights packed once: about twice as fast as libtorch's own on x86 processors. */
    F32_ONEDNN(
            Precision.F32,
            Processor.CPU,
            "pack_f32.py",
            "linear_onednn.py",
            "patches_onednn.py",
            "softmax.py",
            "attention_onednn.py"),
    /** Single precision, libtorch's own operators. */
    F32_ATEN(Precision.F32, Processor.CPU, "linear_device.py", "patches_conv.py", "attention_sdpa.py"),
    /** oneDNN on packed bfloat16 weights, attention in bfloat16 as well. */
    BF16_ONEDNN(
            Precision.BF16,
            Processor.CPU,
            "pack_bf16.py",
            "linear_onednn.py",
            "patches_onednn.py",
            "softmax.py",
            "attention_bf16.py"),
    /** bfloat16 by libtorch's own operators, where oneDNN has none for the processor, as for x86 ones without AVX-512. */
    BF16_ATEN(Precision.BF16, Processor.CPU, "linear_device.py", "patches_conv.py", "attention_sdpa.py"),
    /** 8-bit linear layers but for an MLP's second, that and attention in bfloat16. */
    INT8_BF16(
            Precision.INT8,
            Processor.CPU_WITH_BF16,
            "linear_int8.py",
            "patches_onednn.py",
            "softmax.py",
            "attention_bf16.py"),
    /** 8-bit linear layers but for an MLP's second, that and attention in single precision. */
    INT8_F32(
            Precision.INT8,
            Processor.CPU_WITHOUT_BF16,
            "linear_int8.py",
            "patches_onednn.py",
            "softmax.py",
            "attention_onednn.py"),
    /** Single precision on a GPU. */
    F32_CUDA(Precision.F32, Processor.GPU, "linear_device.py", "patches_conv.py", "attention_sdpa.py"),
    /** bfloat16 on a GPU. */
    BF16_CUDA(Precision.BF16, Processor.GPU, "linear_device.py", "patches_conv.py", "attention_sdpa.py"),
    /** Half precision on a GPU. */
    F16_CUDA(Precision.F16, Processor.GPU, "linear_device.py", "patches_conv.py", "attention_sdpa.py");

    private static final Object PACKED_LINEARS =
            new Pickle.EmptyDict("Dict[str, __torch__.torch.classes.quantized.LinearPackedParamsBase]");

    private final Precision precision;
    private final BooleanSupplier processor;
    private final List<String> fragments;

    Kernel(Precision precision, BooleanSupplier processor, String... fragments) {
        this.precision = precision;
        this.processor = processor;
        this.fragments = List.of(fragments);
    }

    /** The kernels of a precision on this machine, the fastest first; they agree but for rounding. */
    static List<Kernel> of(Precision precision) {
        return Arrays.stream(values())
                .filter(kernel -> kernel.precision == precision && kernel.processor.getAsBoolean())
                .toList();
    }

    List<String> fragments() {
        return fragments;
    }

    Map<String, Object> attributes() {
        return switch (precision) {
            case F32 -> Map.of("dtype", 6);
            case F16 -> Map.of("dtype", 5);
            case BF16 -> Map.of("dtype", 15);
            // Without VNNI the products of full 8-bit activations overflow 16-bit sums.
            case INT8 ->
                Map.of(
                        "dtype",
                        CpuFeatures.HAVE_BF16 ? 15 : 6,
                        "q",
                        PACKED_LINEARS,
                        "reduce_range",
                        !CpuFeatures.HAVE_VNNI);
        };
    }
}
