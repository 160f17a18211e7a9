package dev.memorylane.storage.s3;

import dev.memorylane.storage.StorageException;
import dev.memorylane.storage.StorageException.Reason;
import java.io.IOException;
import java.io.InputStream;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;

/** The bytes of an answer: an early end is a failure, and a close before the end gives up the connection at once. */
final class WholeStream extends InputStream {
    private final String what;
    private final ResponseInputStream<?> answer;
    private long left;
    private boolean ended;

    /** @param length bytes to come */
    WholeStream(String what, ResponseInputStream<?> answer, long length) {
        this.what = what;
        this.answer = answer;
        this.left = length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (ended || length == 0) {
            return ended ? -1 : 0;
        }
        int read = received(target, offset, length);
        left -= Math.max(read, 0);
        ended = read < 0;
        if (ended && left > 0) {
            throw new StorageException(Reason.AWAY, "%s broke off %d bytes before its end".formatted(what, left));
        }
        return read;
    }

    private int received(byte[] target, int offset, int length) throws StorageException {
        try {
            return answer.read(target, offset, length);
        } catch (IOException | SdkException e) {
            throw new StorageException(Reason.AWAY, "%s broke off: %s".formatted(what, e.getMessage()), e);
        }
    }

    @Override
    public void close() throws IOException {
        if (ended) {
            answer.close();
        } else {
            answer.abort();
        }
    }
}
