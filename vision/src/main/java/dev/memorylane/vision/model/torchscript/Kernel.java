package dev.memorylane.vision.model.torchscript;

import dev.memorylane.vision.Precision;
import java.util.List;
import java.util.Map;

/** Which operators compute the linear layers and the attention. */
public enum Kernel {
    /** Single precision, oneDNN on weights packed once: about twice as fast as libtorch's own on x86 processors. */
    F32_ONEDNN(Precision.F32, List.of("linear_onednn.py", "attention_sdpa.py"), Map.of()),
    /** Single precision, libtorch's own operators, on every device. */
    F32_ATEN(Precision.F32, List.of("linear_aten.py", "attention_sdpa.py"), Map.of());

    private final Precision precision;
    private final List<String> fragments;
    private final Map<String, Object> attributes;

    Kernel(Precision precision, List<String> fragments, Map<String, Object> attributes) {
        this.precision = precision;
        this.fragments = fragments;
        this.attributes = attributes;
    }

    /** The kernels of a precision, the fastest first; they agree but for rounding. */
    static List<Kernel> of(Precision precision) {
        return List.of(values()).stream().filter(k -> k.precision == precision).toList();
    }

    List<String> fragments() {
        return fragments;
    }

    Map<String, Object> attributes() {
        return attributes;
    }
}
