package dev.memorylane.vision.model.torchscript;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Map;

/**
 * Lets the C library keep the memory that libtorch frees between operators. glibc gives it back to the system at once
 * from any thread but the first, and the next operator takes it page by page again: at 518 pixels that cost a forward
 * pass of DINOv2-small in bfloat16 100,000 page faults, more than a third of its time. Other C libraries are left alone.
 *
 * @see <a href="https://man7.org/linux/man-pages/man3/mallopt.3.html">mallopt(3)</a>
 */
final class FreedMemory {
    private static final int TRIM_THRESHOLD = -1;
    private static final int TOP_PAD = -2;
    private static final int MMAP_THRESHOLD = -3;

    private static final int MEBIBYTE = 1 << 20;

    /** The largest mapping threshold that glibc takes; a heap of a thread spans twice as much, and so the padding. */
    private static final Map<Integer, Integer> SETTINGS =
            Map.of(MMAP_THRESHOLD, 32 * MEBIBYTE, TOP_PAD, 64 * MEBIBYTE, TRIM_THRESHOLD, 512 * MEBIBYTE);

    private static final FunctionDescriptor MALLOPT =
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);

    private FreedMemory() {}

    /** Settings made from outside, by an environment variable {@code MALLOC_…_}, stand. */
    static void keep() {
        boolean set = System.getenv().keySet().stream().anyMatch(name -> name.startsWith("MALLOC_"));
        if (!set) {
            Linker linker = Linker.nativeLinker();
            linker.defaultLookup()
                    .find("mallopt")
                    .map(address -> linker.downcallHandle(address, MALLOPT))
                    .ifPresent(mallopt -> SETTINGS.forEach((name, value) -> set(mallopt, name, value)));
        }
    }

    private static void set(MethodHandle mallopt, int name, int value) {
        try {
            int _ = (int) mallopt.invokeExact(name, value);
        } catch (Throwable e) {
            throw new IllegalStateException("Cannot call mallopt", e);
        }
    }
}
