package dev.memorylane.vision.model.torchscript;

/** Which operators compute the linear layers; they agree to about 1e-5. */
public enum LinearKernel {
    /** oneDNN on weights packed once: about twice as fast on x86 processors. */
    ONEDNN("linear_onednn.py"),
    /** libtorch's own, on every device. */
    ATEN("linear_aten.py");

    private final String resource;

    LinearKernel(String resource) {
        this.resource = resource;
    }

    String resource() {
        return resource;
    }
}
