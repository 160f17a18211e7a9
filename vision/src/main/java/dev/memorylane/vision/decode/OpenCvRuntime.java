package dev.memorylane.vision.decode;

import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.ErrorCallback;

/** The one OpenCV of this process: single-threaded, and silent about errors that arrive as exceptions anyway. */
final class OpenCvRuntime {
    private static boolean started;

    private OpenCvRuntime() {}

    /** Loads the natives; further calls cost nothing. */
    static synchronized void start() {
        if (started) {
            return;
        }
        // Before JavaCPP's first class: it would count the mapped libtorch as its own and fail beyond a multiple of
        // -Xmx.
        setIfAbsent("org.bytedeco.javacpp.maxPhysicalBytes", "0");
        setIfAbsent("org.bytedeco.javacpp.maxBytes", "0");
        opencv_core.setNumThreads(0);
        opencv_core.redirectError(Silence.INSTANCE);
        started = true;
    }

    private static void setIfAbsent(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    /** OpenCV throws after the call whatever it returns. */
    private static final class Silence extends ErrorCallback {
        /** Never collected: native code holds it. */
        static final Silence INSTANCE = new Silence();

        @Override
        public int call(
                int status, BytePointer function, BytePointer message, BytePointer file, int line, Pointer data) {
            return 0;
        }
    }
}
