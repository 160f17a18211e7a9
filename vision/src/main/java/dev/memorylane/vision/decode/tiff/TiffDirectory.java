package dev.memorylane.vision.decode.tiff;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The fields of one directory (IFD). A field whose values do not lie in the file counts as absent. */
public final class TiffDirectory {
    private static final long MOST_VALUES = Integer.MAX_VALUE;

    /** More strips or tiles than any picture within the bounds has; a hostile field claims a number for each byte. */
    private static final int MOST_NUMBERS = 1 << 20;

    private final TiffFile file;
    private final SortedMap<Integer, TiffEntry> entries = new TreeMap<>();
    private final int end;

    private TiffDirectory(TiffFile file, int end) {
        this.file = file;
        this.end = end;
    }

    static TiffDirectory read(TiffFile file, int start, int count) {
        TiffDirectory directory = new TiffDirectory(file, start + count * file.entryBytes());
        for (int i = 0; i < count; i++) {
            directory.entry(start + i * file.entryBytes());
        }
        return directory;
    }

    public boolean has(int tag) {
        return entries.containsKey(tag);
    }

    /** The first value of a field as a whole number. */
    public long number(int tag, long absent) {
        TiffEntry entry = entries.get(tag);
        return entry == null || entry.count() == 0 ? absent : entry.number(file.bytes(), 0);
    }

    /** The values of a field as whole numbers; none where it is absent, or claims more than a million. */
    public long[] numbers(int tag) {
        TiffEntry entry = entries.get(tag);
        long[] numbers = new long[entry == null || entry.count() > MOST_NUMBERS ? 0 : entry.count()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = entry.number(file.bytes(), i);
        }
        return numbers;
    }

    /** The bytes of a field, whatever its type. */
    public Optional<byte[]> bytes(int tag) {
        TiffEntry entry = entries.get(tag);
        if (entry == null) {
            return Optional.empty();
        }
        byte[] bytes = new byte[entry.bytes()];
        file.bytes().get(entry.at(), bytes);
        return Optional.of(bytes);
    }

    /** A text without what follows its first zero; empty where it is absent. */
    public String text(int tag) {
        String text =
                bytes(tag).map(b -> new String(b, StandardCharsets.ISO_8859_1)).orElse("");
        int zero = text.indexOf('\0');
        return (zero < 0 ? text : text.substring(0, zero)).strip();
    }

    /** Offset of the next directory of the file; 0 for none. */
    public long next() {
        ByteBuffer bytes = file.bytes();
        if (end > bytes.limit() - (file.isBig() ? 8 : 4)) {
            return 0;
        }
        return file.isBig() ? bytes.getLong(end) : Integer.toUnsignedLong(bytes.getInt(end));
    }

    Collection<TiffEntry> entriesOf(Collection<Integer> tags) {
        SortedMap<Integer, TiffEntry> some = new TreeMap<>(entries);
        some.keySet().retainAll(tags);
        return Collections.unmodifiableCollection(some.values());
    }

    private void entry(int at) {
        ByteBuffer bytes = file.bytes();
        int tag = Short.toUnsignedInt(bytes.getShort(at));
        int type = Short.toUnsignedInt(bytes.getShort(at + 2));
        long count = file.isBig() ? bytes.getLong(at + 4) : Integer.toUnsignedLong(bytes.getInt(at + 4));
        int inline = file.isBig() ? 8 : 4;
        int value = at + file.entryBytes() - inline;
        int size = TiffEntry.size(type);
        if (size == 0 || count < 0 || count > MOST_VALUES / size) {
            return;
        }
        long length = count * size;
        long offset = length <= inline
                ? value
                : file.isBig() ? bytes.getLong(value) : Integer.toUnsignedLong(bytes.getInt(value));
        if (offset >= 0 && offset <= bytes.limit() - length) {
            entries.putIfAbsent(tag, new TiffEntry(at, type, (int) count, (int) offset));
        }
    }
}
