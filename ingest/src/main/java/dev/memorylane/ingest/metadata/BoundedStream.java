package dev.memorylane.ingest.metadata;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends after so many bytes, skipped ones included. */
final class BoundedStream extends FilterInputStream {
    private long left;

    BoundedStream(InputStream in, long bytes) {
        super(in);
        left = bytes;
    }

    @Override
    public int read() throws IOException {
        int value = left > 0 ? in.read() : -1;
        left -= value >= 0 ? 1 : 0;
        return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = left > 0 ? in.read(target, offset, (int) Math.min(length, left)) : -1;
        left -= Math.max(read, 0);
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = in.skip(Math.min(bytes, left));
        left -= skipped;
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
