package dev.memorylane.embedder.suspect;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.BitSet;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * Which photos this process looks at, in a page of memory that belongs to a file: a kill of the process does not take it
 * back, and nothing is written but the page. The file is locked while the process lives. Thread-safe.
 */
final class Slots implements AutoCloseable {
    static final String PREFIX = "slots-";
    static final int COUNT = 64;
    /** A photo's id in hexadecimal; zeros where there is none. */
    static final int BYTES = 64;

    private final BitSet taken = new BitSet(COUNT);
    private final Path file;
    private final FileChannel channel;
    private final MappedByteBuffer page;

    /** @param folder where the file is made */
    Slots(Path folder) throws IOException {
        String name = PREFIX + UUID.randomUUID();
        Path part = folder.resolve("." + name);
        file = folder.resolve(name);
        Files.createDirectories(folder);
        channel = FileChannel.open(
                part, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            // Memory of a file without room on the disk would fail when it is written to.
            channel.write(ByteBuffer.allocate(COUNT * BYTES));
            channel.lock();
            page = channel.map(MapMode.READ_WRITE, 0, COUNT * BYTES);
            // Nobody sees it before it is locked.
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            channel.close();
            Files.deleteIfExists(part);
            throw e;
        }
    }

    /** Before a photo is looked at: the slot that tells it; none where all are taken. */
    synchronized OptionalInt take(String photoId) {
        int slot = taken.nextClearBit(0);
        if (slot >= COUNT) {
            return OptionalInt.empty();
        }
        taken.set(slot);
        page.put(slot * BYTES, photoId.getBytes(StandardCharsets.US_ASCII), 0, BYTES);
        return OptionalInt.of(slot);
    }

    /** The look ended, well or not. */
    synchronized void free(int slot) {
        page.put(slot * BYTES, new byte[BYTES]);
        taken.clear(slot);
    }

    /** What is still looked at stays told: this process will not see the end of it. */
    @Override
    public synchronized void close() throws IOException {
        if (taken.isEmpty()) {
            Files.deleteIfExists(file);
        }
        channel.close();
    }
}
