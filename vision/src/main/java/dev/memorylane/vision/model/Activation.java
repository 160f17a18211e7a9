package dev.memorylane.vision.model;

/** The non-linearity within an MLP. */
public enum Activation {
    /** Hendrycks and Gimpel, "Gaussian error linear units", 2016: x Φ(x). */
    GELU("none"),
    /** Its approximation by a hyperbolic tangent. */
    GELU_TANH("tanh"),
    /** Its approximation x σ(1.702 x). */
    QUICK_GELU("quick"),
    /** Shazeer, "GLU variants improve transformer", 2020: one half of the hidden layer gates the other. */
    SWIGLU("swiglu");

    private final String script;

    Activation(String script) {
        this.script = script;
    }

    /** Its name in the scripts. */
    public String script() {
        return script;
    }

    /** The activation of a {@code hidden_act}. */
    public static Activation named(String name) {
        return switch (name) {
            case "gelu" -> GELU;
            case "gelu_new", "gelu_pytorch_tanh", "gelu_fast" -> GELU_TANH;
            case "quick_gelu" -> QUICK_GELU;
            default ->
                throw new IllegalArgumentException("config.json must say that hidden_act is gelu, gelu_new,"
                        + " gelu_pytorch_tanh or quick_gelu; it is " + name);
        };
    }
}
