package dev.memorylane.vision.model.torchscript;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.pytorch.jni.JniUtils;

/**
 * The one libtorch of this process, set up for equal bits: one thread within an operator and between operators, no
 * rewriting of the graph after the first runs, nothing fetched, nothing reported.
 *
 * <p>Settings that the host made itself are kept, as long as it made them before the first model is opened. DJL also
 * reads {@code DJL_OFFLINE} and {@code OPT_OUT_TRACKING} from the environment and unpacks libtorch into {@code
 * DJL_CACHE_DIR} (system property or environment), else into the home directory.
 */
final class TorchRuntime {
    private static final String DEVICE = "memorylane.vision.device";

    private static boolean started;

    private TorchRuntime() {}

    /**
     * Where models run: the CPU, or the first GPU if the system property {@code memorylane.vision.device} is {@code
     * cuda}, which needs a libtorch built for CUDA ({@code PYTORCH_LIBRARY_PATH} and {@code PYTORCH_FLAVOR}).
     */
    static Device device() {
        String name = System.getProperty(DEVICE, "cpu");
        return switch (name) {
            case "cpu" -> Device.cpu();
            case "cuda" -> Device.gpu();
            default -> throw new IllegalArgumentException(DEVICE + " is cpu or cuda; it is " + name);
        };
    }

    /** Loads libtorch; further calls cost nothing. */
    static synchronized void start() {
        if (started) {
            return;
        }
        FreedMemory.keep();
        setIfAbsent("ai.djl.offline", "true");
        setIfAbsent("OPT_OUT_TRACKING", "true");
        setIfAbsent("ai.djl.pytorch.num_threads", "1");
        setIfAbsent("ai.djl.pytorch.num_interop_threads", "1");
        setIfAbsent("ai.djl.pytorch.graph_optimizer", "false");
        Engine.getEngine("PyTorch");
        started = true;
    }

    /**
     * Prepares the calling thread: libtorch and OpenMP keep the number of threads, the gradient mode and the optimiser
     * per thread, so settings made where the engine started do not reach a worker.
     */
    static void prepareThread() {
        JniUtils.setNumThreads(1);
        JniUtils.setGradMode(false);
        JniUtils.setGraphExecutorOptimize(false);
    }

    private static void setIfAbsent(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
