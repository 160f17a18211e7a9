package dev.memorylane.gallery.picture;

import dev.memorylane.schemas.blob.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * Bytes that must have a SHA-256. The last of them are held back until it was compared, so that nobody takes another
 * content for the whole of this one.
 */
final class CheckedStream extends InputStream {
    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final String expected;
    private final MessageDigest digest = Sha256.digest();
    private byte[] chunk;
    private int at;
    private byte[] next;

    CheckedStream(InputStream in, String expected) throws IOException {
        this.in = in;
        this.expected = expected;
        this.chunk = fetched();
        this.next = fetched();
        check();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        if (at == chunk.length) {
            advance();
        }
        if (chunk.length == 0) {
            return -1;
        }
        int count = Math.min(length, chunk.length - at);
        System.arraycopy(chunk, at, to, offset, count);
        at += count;
        return count;
    }

    private void advance() throws IOException {
        chunk = next;
        at = 0;
        next = fetched();
        check();
    }

    private byte[] fetched() throws IOException {
        byte[] bytes = in.readNBytes(CHUNK);
        digest.update(bytes);
        return bytes;
    }

    /** Once, while the last chunk is still here. */
    private void check() throws IOException {
        boolean last = next.length == 0 && chunk.length > 0;
        if (last && !HexFormat.of().formatHex(digest.digest()).equals(expected)) {
            throw new IOException("The object holds something else by now");
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
