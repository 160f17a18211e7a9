package dev.memorylane.vision;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/** How much the C library has handed out, in all arenas and by mapping: what libtorch and OpenCV hold. */
public final class NativeHeap {
    private static final StructLayout MALLINFO2 =
            MemoryLayout.structLayout(MemoryLayout.sequenceLayout(10, ValueLayout.JAVA_LONG));
    private static final int MAPPED = 4;
    private static final int IN_ARENAS = 7;

    private final MethodHandle mallinfo2;

    public NativeHeap() {
        Linker linker = Linker.nativeLinker();
        var symbol = linker.defaultLookup().find("mallinfo2");
        assumeTrue(symbol.isPresent(), "SKIPPED: this C library has no mallinfo2 to ask for memory in use");
        mallinfo2 = linker.downcallHandle(symbol.get(), FunctionDescriptor.of(MALLINFO2));
    }

    /** Bytes allocated and not freed. */
    public long bytesInUse() throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment info = (MemorySegment) mallinfo2.invokeExact((SegmentAllocator) arena);
            return info.getAtIndex(ValueLayout.JAVA_LONG, MAPPED) + info.getAtIndex(ValueLayout.JAVA_LONG, IN_ARENAS);
        }
    }
}
