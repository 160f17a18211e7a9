package dev.memorylane.bench.vision;

import java.util.List;

/** How contenders are called, and who is compared with whom. */
final class Names {
    static final String OURS = "Memory Lane";
    static final String PYTORCH = "PyTorch";
    static final String ONNX_RUNTIME = "ONNX Runtime";
    static final String OPENVINO = "OpenVINO";
    /** What all others are compared with. */
    static final String REFERENCE = PYTORCH + " f32";

    static final List<String> PRECISIONS = List.of("f32", "bf16", "int8");

    private Names() {}
}
