package dev.memorylane.vision.decode;

import java.io.InputStream;
import java.util.List;

/** Reads some spans of a file one after the other, without copying them together. */
public final class SpanInputStream extends InputStream {
    private final byte[] file;
    private final List<Span> spans;
    private int span;
    private int offset;

    public SpanInputStream(byte[] file, List<Span> spans) {
        this.file = file;
        this.spans = List.copyOf(spans);
    }

    @Override
    public int read() {
        return atEnd() ? -1 : file[spans.get(span).from() + offset++] & 0xFF;
    }

    @Override
    public int read(byte[] to, int at, int length) {
        if (length == 0) {
            return 0;
        }
        if (atEnd()) {
            return -1;
        }
        Span current = spans.get(span);
        int count = Math.min(length, current.length() - offset);
        System.arraycopy(file, current.from() + offset, to, at, count);
        offset += count;
        return count;
    }

    private boolean atEnd() {
        while (span < spans.size() && offset == spans.get(span).length()) {
            span++;
            offset = 0;
        }
        return span == spans.size();
    }
}
