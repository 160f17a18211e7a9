package dev.memorylane.vision.decode.raw;

import dev.memorylane.vision.decode.container.ByteView;
import java.io.EOFException;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** All directories of a TIFF: the chain, what hangs below it, and the EXIF; each once, and not more than a number. */
final class Directories {
    /** Cameras write up to a dozen. */
    private static final int MOST = 64;

    private static final int MOST_BELOW = 16;

    private final ByteView tiff;
    private final Deque<Long> waiting = new ArrayDeque<>();
    private final Set<Long> seen = new HashSet<>();
    private final List<Directory> found = new ArrayList<>();

    private Directories(ByteView tiff) {
        this.tiff = tiff;
    }

    /**
     * Those of a file or part of one that begins with a TIFF's header. The number behind the byte order is not asked:
     * cameras write others than 42.
     *
     * @return the first directory first
     */
    static List<Directory> of(ByteView file) throws EOFException {
        Directories directories = new Directories(ordered(file));
        directories.waiting.add(directories.tiff.u32(4));
        return directories.walk();
    }

    /** The first of those. */
    static Directory first(ByteView file) throws EOFException {
        ByteView tiff = ordered(file);
        return Directory.read(tiff, tiff.u32(4));
    }

    private static ByteView ordered(ByteView file) {
        return file.order(file.says(0, "MM") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    }

    private List<Directory> walk() {
        while (!waiting.isEmpty() && found.size() < MOST) {
            long offset = waiting.remove();
            if (seen.add(offset)) {
                Directory directory = Directory.read(tiff, offset);
                found.add(directory);
                follow(directory.next());
                follow(directory.number(Directory.EXIF));
                followBelow(directory);
            }
        }
        return found;
    }

    private void followBelow(Directory directory) {
        long below = Math.min(MOST_BELOW, directory.count(Directory.SUB_DIRECTORIES));
        for (int i = 0; i < below; i++) {
            follow(directory.number(Directory.SUB_DIRECTORIES, i));
        }
    }

    private void follow(OptionalLong offset) {
        offset.ifPresent(waiting::add);
    }
}
