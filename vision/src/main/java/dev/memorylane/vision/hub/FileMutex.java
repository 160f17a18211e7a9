package dev.memorylane.vision.hub;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One process at a time, by {@code flock(2)} on a file, as the hub's own client does it. Java's own file locks are those
 * of {@code fcntl(2)}, which that client does not see. Where there is no such call, nothing is held: digests then still
 * keep two processes from spoiling a file unseen.
 */
final class FileMutex implements AutoCloseable {
    private static final int READ_WRITE = 2;
    private static final int EXCLUSIVE_NOT_BLOCKING = 2 | 4;
    private static final long LOOK_MS = 100;
    private static final long SAY_AFTER_LOOKS = 10;
    private static final Optional<Calls> CALLS = Calls.find();

    private final int descriptor;

    private FileMutex(int descriptor) {
        this.descriptor = descriptor;
    }

    /**
     * Waits until the file is ours.
     *
     * @param waiting called once where another process holds it for longer than a moment
     */
    static FileMutex take(Path file, Runnable waiting) throws IOException {
        Files.createDirectories(file.getParent());
        if (!Files.exists(file)) {
            Files.write(file, new byte[0]);
        }
        if (CALLS.isEmpty()) {
            return new FileMutex(-1);
        }
        FileMutex mutex = new FileMutex(CALLS.get().open(file));
        if (mutex.descriptor >= 0) {
            mutex.await(waiting);
        }
        return mutex;
    }

    private void await(Runnable waiting) throws IOException {
        for (long looks = 1; CALLS.get().lock(descriptor) != 0; looks++) {
            if (looks == SAY_AFTER_LOOKS) {
                waiting.run();
            }
            try {
                Thread.sleep(LOOK_MS);
            } catch (InterruptedException e) {
                close();
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while another process held the file", e);
            }
        }
    }

    @Override
    public void close() {
        if (descriptor >= 0) {
            CALLS.get().close(descriptor);
        }
    }

    /** The three calls of the C library. Closing a descriptor gives its lock back. */
    private record Calls(MethodHandle openHandle, MethodHandle lockHandle, MethodHandle closeHandle) {
        static Optional<Calls> find() {
            Linker linker = Linker.nativeLinker();
            SymbolLookup library = linker.defaultLookup();
            FunctionDescriptor one = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
            FunctionDescriptor two = one.appendArgumentLayouts(ValueLayout.JAVA_INT);
            return library.find("flock").flatMap(lock -> library.find("open").flatMap(open -> library.find("close")
                    .map(close -> new Calls(
                            linker.downcallHandle(
                                    open,
                                    FunctionDescriptor.of(
                                            ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT),
                                    Linker.Option.firstVariadicArg(2)),
                            linker.downcallHandle(lock, two),
                            linker.downcallHandle(close, one)))));
        }

        int open(Path file) {
            try (Arena arena = Arena.ofConfined()) {
                return (int) openHandle.invokeExact(arena.allocateFrom(file.toString()), READ_WRITE);
            } catch (Throwable e) {
                throw new IllegalStateException("open(2) cannot be called", e);
            }
        }

        int lock(int descriptor) {
            try {
                return (int) lockHandle.invokeExact(descriptor, EXCLUSIVE_NOT_BLOCKING);
            } catch (Throwable e) {
                throw new IllegalStateException("flock(2) cannot be called", e);
            }
        }

        void close(int descriptor) {
            try {
                int _ = (int) closeHandle.invokeExact(descriptor);
            } catch (Throwable e) {
                throw new IllegalStateException("close(2) cannot be called", e);
            }
        }
    }
}
