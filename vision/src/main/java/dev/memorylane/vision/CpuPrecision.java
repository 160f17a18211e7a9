package dev.memorylane.vision;

import dev.memorylane.vision.model.torchscript.CpuFeatures;

/** The precision that suits a processor: bfloat16 where it multiplies such numbers itself, else single. */
public final class CpuPrecision {
    private CpuPrecision() {}

    /** The best of this machine; single precision where it does not say what it has. */
    public static Precision best() {
        return CpuFeatures.HAVE_BF16 ? Precision.BF16 : Precision.F32;
    }
}
