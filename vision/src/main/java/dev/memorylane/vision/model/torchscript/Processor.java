package dev.memorylane.vision.model.torchscript;

import java.util.function.BooleanSupplier;

/** What computes. */
enum Processor implements BooleanSupplier {
    CPU,
    CPU_WITH_BF16,
    CPU_WITHOUT_BF16,
    GPU;

    /** Whether it is what the models of this process run on. */
    @Override
    public boolean getAsBoolean() {
        boolean gpu = TorchRuntime.device().isGpu();
        return switch (this) {
            case CPU -> !gpu;
            case CPU_WITH_BF16 -> !gpu && CpuFeatures.HAVE_BF16;
            case CPU_WITHOUT_BF16 -> !gpu && !CpuFeatures.HAVE_BF16;
            case GPU -> gpu;
        };
    }
}
