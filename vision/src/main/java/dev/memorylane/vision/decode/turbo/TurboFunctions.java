package dev.memorylane.vision.decode.turbo;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/** The functions of the TurboJPEG API 2.x, which 3.x has too. A handle is one decoder and belongs to one thread. */
final class TurboFunctions {
    private static final int RGB = 0;
    /** The slow integer DCT, the one that OpenCV has. */
    private static final int ACCURATE_DCT = 4096;

    private static final Linker LINKER = Linker.nativeLinker();
    /** {@code unsigned long}: 64 bits on Linux and macOS, 32 on Windows. */
    private static final MemoryLayout LONG = LINKER.canonicalLayouts().get("long");

    private final MethodHandle create;
    private final MethodHandle decompress;
    private final MethodHandle destroy;

    /** @throws java.util.NoSuchElementException if the library lacks one of them */
    TurboFunctions(SymbolLookup library) {
        create = handle(library, "tjInitDecompress", FunctionDescriptor.of(ADDRESS));
        decompress = handle(
                library,
                "tjDecompress2",
                FunctionDescriptor.of(
                        JAVA_INT, ADDRESS, ADDRESS, LONG, ADDRESS, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT));
        destroy = handle(library, "tjDestroy", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }

    /** A decoder; NULL if there is no memory for one. */
    MemorySegment create() {
        try {
            return (MemorySegment) create.invokeExact();
        } catch (Throwable e) {
            throw failure(e);
        }
    }

    /**
     * Decodes to RGB rows without gaps.
     *
     * @param width of the reduced picture
     * @param height of the reduced picture
     * @return whether all went well: warnings count as failure
     */
    boolean decompress(MemorySegment decoder, MemorySegment jpeg, MemorySegment pixels, int width, int height) {
        try {
            int answer = LONG.byteSize() == Integer.BYTES
                    ? (int) decompress.invokeExact(
                            decoder, jpeg, (int) jpeg.byteSize(), pixels, width, 3 * width, height, RGB, ACCURATE_DCT)
                    : (int) decompress.invokeExact(
                            decoder, jpeg, jpeg.byteSize(), pixels, width, 3 * width, height, RGB, ACCURATE_DCT);
            return answer == 0;
        } catch (Throwable e) {
            throw failure(e);
        }
    }

    void destroy(MemorySegment decoder) {
        try {
            int _ = (int) destroy.invokeExact(decoder);
        } catch (Throwable e) {
            throw failure(e);
        }
    }

    private static MethodHandle handle(SymbolLookup library, String name, FunctionDescriptor type) {
        return LINKER.downcallHandle(library.findOrThrow(name), type);
    }

    /** Native functions throw nothing; what comes here is an error of the virtual machine. */
    private static IllegalStateException failure(Throwable e) {
        return new IllegalStateException("libjpeg-turbo could not be called", e);
    }
}
