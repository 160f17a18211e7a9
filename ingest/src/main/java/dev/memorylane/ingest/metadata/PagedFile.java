package dev.memorylane.ingest.metadata;

import com.drew.lang.BufferBoundsException;
import com.drew.lang.RandomAccessReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.LinkedHashMap;
import java.util.Map;

/** A file read in pages, of which few are kept: a directory of many small values costs few reads of the disk. */
final class PagedFile extends RandomAccessReader {
    private static final int PAGE = 1 << 14;
    private static final int MOST_PAGES = 64;

    private final RandomAccessFile file;
    private final long length;
    private final Map<Integer, byte[]> pages = new LinkedHashMap<>(MOST_PAGES, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, byte[]> eldest) {
            return size() > MOST_PAGES;
        }
    };

    PagedFile(RandomAccessFile file) throws IOException {
        this.file = file;
        this.length = file.length();
    }

    @Override
    public int toUnshiftedOffset(int localOffset) {
        return localOffset;
    }

    @Override
    public byte getByte(int index) throws IOException {
        validateIndex(index, 1);
        return page(index / PAGE)[index % PAGE];
    }

    @Override
    public byte[] getBytes(int index, int count) throws IOException {
        validateIndex(index, count);
        byte[] bytes = new byte[count];
        for (int done = 0; done < count; ) {
            int at = (index + done) % PAGE;
            int part = Math.min(count - done, PAGE - at);
            System.arraycopy(page((index + done) / PAGE), at, bytes, done, part);
            done += part;
        }
        return bytes;
    }

    @Override
    protected void validateIndex(int index, int bytesRequested) throws IOException {
        if (!isValidIndex(index, bytesRequested)) {
            throw new BufferBoundsException(index, bytesRequested, length);
        }
    }

    @Override
    protected boolean isValidIndex(int index, int bytesRequested) {
        return index >= 0 && bytesRequested >= 0 && (long) index + bytesRequested <= length;
    }

    @Override
    public long getLength() {
        return length;
    }

    private byte[] page(int number) throws IOException {
        byte[] page = pages.get(number);
        return page == null ? load(number) : page;
    }

    private byte[] load(int number) throws IOException {
        long from = (long) number * PAGE;
        byte[] page = new byte[(int) Math.min(PAGE, length - from)];
        file.seek(from);
        file.readFully(page);
        pages.put(number, page);
        return page;
    }
}
