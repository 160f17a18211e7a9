package dev.memorylane.storage.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Files opened without waiting, on Linux.
 *
 * @see <a href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</a>
 */
final class Descriptors {
    /** As the kernel has them on every architecture that we run on. */
    private static final int O_RDONLY_NOCTTY_NONBLOCK_CLOEXEC = 0x100 | 0x800 | 0x80000;

    private static final int ENOENT = 2;
    private static final int EAGAIN = 11;
    private static final int EACCES = 13;
    private static final int ENOTDIR = 20;
    private static final int LONGEST_WORDS = 1024;
    private static final int RADIX = 16;

    private static final Linker LINKER = Linker.nativeLinker();
    private static final MemoryLayout STATE = Linker.Option.captureStateLayout();
    private static final VarHandle ERRNO =
            STATE.varHandle(MemoryLayout.PathElement.groupElement("errno")).withInvokeExactBehavior();
    private static final MethodHandle OPEN = function(
            "open",
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT),
            Linker.Option.captureCallState("errno"));
    private static final MethodHandle CLOSE =
            function("close", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
    private static final MethodHandle STRERROR =
            function("strerror", FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.JAVA_INT));

    private Descriptors() {}

    private static MethodHandle function(String name, FunctionDescriptor shape, Linker.Option... options) {
        return LINKER.downcallHandle(LINKER.defaultLookup().findOrThrow(name), shape, options);
    }

    /** A descriptor for reading, of whatever is there. */
    static int open(Path file) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(STATE);
            int descriptor = (int) OPEN.invokeExact(state, name(file, arena), O_RDONLY_NOCTTY_NONBLOCK_CLOEXEC);
            if (descriptor < 0) {
                throw failure(file, (int) ERRNO.get(state, 0L));
            }
            return descriptor;
        } catch (IOException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("open(2) cannot be called", e);
        }
    }

    static void close(int descriptor) {
        try {
            int _ = (int) CLOSE.invokeExact(descriptor);
        } catch (Throwable e) {
            throw new IllegalStateException("close(2) cannot be called", e);
        }
    }

    /** The bytes of a name need be no text: a URI keeps them, a string does not. */
    private static MemorySegment name(Path file, Arena arena) {
        String escaped = file.toAbsolutePath().toUri().getRawPath();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(escaped.length() + 1);
        for (int i = 0; i < escaped.length(); i++) {
            boolean hex = escaped.charAt(i) == '%';
            bytes.write(hex ? Integer.parseInt(escaped.substring(i + 1, i + 3), RADIX) : escaped.charAt(i));
            i += hex ? 2 : 0;
        }
        bytes.write(0);
        return arena.allocateFrom(ValueLayout.JAVA_BYTE, bytes.toByteArray());
    }

    private static FileSystemException failure(Path file, int errno) {
        String name = file.toString();
        return switch (errno) {
            case ENOENT, ENOTDIR -> new NoSuchFileException(name);
            case EACCES -> new AccessDeniedException(name);
            case EAGAIN -> new BusyFileException(name);
            default -> new FileSystemException(name, null, words(errno));
        };
    }

    private static String words(int errno) {
        try {
            MemorySegment words = (MemorySegment) STRERROR.invokeExact(errno);
            return words.reinterpret(LONGEST_WORDS).getString(0);
        } catch (Throwable e) {
            throw new IllegalStateException("strerror(3) cannot be called", e);
        }
    }
}
