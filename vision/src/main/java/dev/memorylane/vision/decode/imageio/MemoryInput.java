package dev.memorylane.vision.decode.imageio;

import dev.memorylane.vision.decode.Deadline;
import java.io.IOException;
import javax.imageio.stream.ImageInputStreamImpl;

/**
 * A file in memory as the input of a reader, with a head that is laid over its beginning and a tail behind its end. It
 * ends the reading when the deadline has passed.
 */
public final class MemoryInput extends ImageInputStreamImpl {
    private static final int READS_BETWEEN_LOOKS = 1 << 12;

    private final byte[] head;
    private final byte[] file;
    private final byte[] tail;
    private final Deadline deadline;
    private int readsToLook = READS_BETWEEN_LOOKS;

    public MemoryInput(byte[] head, byte[] file, byte[] tail, Deadline deadline) {
        this.head = head;
        this.file = file;
        this.tail = tail;
        this.deadline = deadline;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int at, int length) throws IOException {
        checkClosed();
        bitOffset = 0;
        look();
        if (streamPos < head.length) {
            return copy(head, streamPos, to, at, length);
        }
        return streamPos < file.length
                ? copy(file, streamPos, to, at, length)
                : copy(tail, streamPos - file.length, to, at, length);
    }

    @Override
    public long length() {
        return (long) file.length + tail.length;
    }

    private int copy(byte[] from, long position, byte[] to, int at, int length) {
        int count = (int) Math.min(length, from.length - position);
        if (count <= 0) {
            return length == 0 ? 0 : -1;
        }
        System.arraycopy(from, (int) position, to, at, count);
        streamPos += count;
        return count;
    }

    private void look() throws OverdueException {
        readsToLook--;
        if (readsToLook <= 0) {
            readsToLook = READS_BETWEEN_LOOKS;
            if (deadline.hasPassed()) {
                throw new OverdueException();
            }
        }
    }
}
