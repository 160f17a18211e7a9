package dev.memorylane.ingest.metadata;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Finds the items of metadata in a HEIF file (ISO/IEC 14496-12, 8.11): EXIF and XMP. */
final class HeifItem {
    private static final int FULL_HEADER = 4;
    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_EXTENTS = 100_000;
    private static final String XMP = "application/rdf+xml";

    private final RandomAccessFile file;
    private final List<IsoBox> tables;
    private int offsetSize;
    private int lengthSize;
    private int indexSize;

    HeifItem(RandomAccessFile file, IsoBox meta) {
        this.file = file;
        this.tables = meta.children(FULL_HEADER);
    }

    /** The bytes of the EXIF item: an offset to the TIFF header, then that much, then the TIFF. */
    Optional<byte[]> exif() throws IOException {
        return data(id("Exif", ""));
    }

    Optional<byte[]> xmp() throws IOException {
        return data(id("mime", XMP));
    }

    private OptionalLong id(String type, String contentType) {
        Optional<IsoBox> list = IsoBox.first(tables, "iinf");
        int own = FULL_HEADER + (list.isPresent() && list.get().body().get(0) > 0 ? 4 : 2);
        for (IsoBox entry : list.map(box -> box.children(own)).orElse(List.of())) {
            String text =
                    StandardCharsets.ISO_8859_1.decode(entry.body().duplicate()).toString();
            int version = text.charAt(0);
            int typeAt = FULL_HEADER + (version == 2 ? 4 : 6);
            if (version >= 2 && text.startsWith(type, typeAt) && text.contains(contentType)) {
                return OptionalLong.of(number(entry.body().position(FULL_HEADER), version == 2 ? 2 : 4));
            }
        }
        return OptionalLong.empty();
    }

    private Optional<byte[]> data(OptionalLong id) throws IOException {
        Optional<IsoBox> places = IsoBox.first(tables, "iloc");
        return id.isEmpty() || places.isEmpty()
                ? Optional.empty()
                : data(id.getAsLong(), places.get().body().rewind());
    }

    private Optional<byte[]> data(long wanted, ByteBuffer table) throws IOException {
        int version = table.get(0);
        int sizes = table.position(FULL_HEADER).getShort() & 0xFFFF;
        offsetSize = sizes >> 12;
        lengthSize = sizes >> 8 & 0xF;
        int baseSize = sizes >> 4 & 0xF;
        indexSize = version == 0 ? 0 : sizes & 0xF;
        long count = number(table, version < 2 ? 2 : 4);
        int extents = 0;
        for (long i = 0; i < count && extents < MOST_EXTENTS; i++) {
            long id = number(table, version < 2 ? 2 : 4);
            int construction = version == 0 ? 0 : (int) number(table, 2) & 0xF;
            number(table, 2);
            long base = number(table, baseSize);
            int ofThis = (int) number(table, 2);
            if (id == wanted) {
                return ofThis == 1 ? extent(table, base, construction) : Optional.empty();
            }
            extents += ofThis;
            table.position(table.position() + ofThis * (indexSize + offsetSize + lengthSize));
        }
        return Optional.empty();
    }

    private Optional<byte[]> extent(ByteBuffer table, long base, int construction) throws IOException {
        number(table, indexSize);
        long offset = base + number(table, offsetSize);
        long length = number(table, lengthSize);
        if (length <= 0 || length > MOST_BYTES || offset < 0) {
            return Optional.empty();
        }
        byte[] bytes = new byte[(int) length];
        if (construction == 0) {
            file.seek(offset);
            file.readFully(bytes);
            return Optional.of(bytes);
        }
        Optional<IsoBox> inside =
                IsoBox.first(tables, "idat").filter(box -> offset <= box.body().limit() - length);
        inside.ifPresent(box -> box.body().get((int) offset, bytes));
        return inside.map(_ -> bytes);
    }

    private static long number(ByteBuffer bytes, int size) {
        return switch (size) {
            case 0 -> 0;
            case 2 -> bytes.getShort() & 0xFFFF;
            case 4 -> bytes.getInt() & 0xFFFFFFFFL;
            case 8 -> bytes.getLong();
            default -> throw new IllegalArgumentException("No number has " + size + " bytes");
        };
    }
}
