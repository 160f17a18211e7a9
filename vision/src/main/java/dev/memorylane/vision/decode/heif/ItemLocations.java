package dev.memorylane.vision.decode.heif;

import dev.memorylane.vision.decode.container.Box;
import dev.memorylane.vision.decode.container.ByteView;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the data of items lie: the box {@code iloc} (ISO/IEC 14496-12, 8.11.3). */
final class ItemLocations {
    private static final int IN_FILE = 0;
    private static final int IN_ITEM_DATA_BOX = 1;
    /** Extents may take no bytes in the table: their number is a stranger's word. */
    private static final int MOST_EXTENTS = 100_000;

    /** One item's extents. */
    private record Location(int construction, List<Extent> extents) {}

    private record Extent(long offset, long length) {}

    private final ByteView file;
    private final ByteView itemData;
    private final Map<Long, Location> locations = new HashMap<>();
    private ByteView table;
    private long at;
    private int offsetSize;
    private int lengthSize;
    private int baseSize;
    private int indexSize;
    private int allExtents;

    private ItemLocations(ByteView file, ByteView itemData) {
        this.file = file;
        this.itemData = itemData;
    }

    /**
     * Reads the box.
     *
     * @param itemData body of the box {@code idat}, empty where there is none
     */
    static ItemLocations read(Box iloc, ByteView file, ByteView itemData) throws EOFException {
        ItemLocations locations = new ItemLocations(file, itemData);
        locations.table = iloc.body();
        locations.readTable(iloc.version());
        return locations;
    }

    private void readTable(int version) throws EOFException {
        offsetSize = table.u8(4) >> 4;
        lengthSize = table.u8(4) & 0xF;
        baseSize = table.u8(5) >> 4;
        indexSize = version == 0 ? 0 : table.u8(5) & 0xF;
        at = 6;
        long count = next(version < 2 ? 2 : 4);
        for (long i = 0; i < count; i++) {
            long id = next(version < 2 ? 2 : 4);
            int construction = version == 0 ? IN_FILE : (int) next(2) & 0xF;
            next(2);
            long base = next(baseSize);
            locations.put(id, new Location(construction, extents(base)));
        }
    }

    private List<Extent> extents(long base) throws EOFException {
        int count = (int) next(2);
        allExtents += count;
        if (allExtents > MOST_EXTENTS) {
            throw new EOFException(allExtents + " extents");
        }
        List<Extent> extents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            next(indexSize);
            long offset = base + next(offsetSize);
            extents.add(new Extent(offset, next(lengthSize)));
        }
        return List.copyOf(extents);
    }

    private long next(int size) throws EOFException {
        if (size > Long.BYTES || Integer.bitCount(size) > 1) {
            throw new EOFException("No number has " + size + " bytes");
        }
        long value = table.unsigned(at, size);
        at += size;
        return value;
    }

    /** The bytes of an item; none where it has no place. An {@link EOFException} where they are not in the file. */
    ByteView data(long item) throws EOFException {
        Location location = locations.getOrDefault(item, new Location(IN_FILE, List.of()));
        ByteView source =
                switch (location.construction) {
                    case IN_FILE -> file;
                    case IN_ITEM_DATA_BOX -> itemData;
                    default -> throw new EOFException("Data constructed in way " + location.construction);
                };
        return location.extents.size() == 1 ? slice(source, location.extents.getFirst()) : joined(source, location);
    }

    private static ByteView slice(ByteView source, Extent extent) throws EOFException {
        return extent.length == 0 ? source.from(extent.offset) : source.slice(extent.offset, extent.length);
    }

    /** Never longer than the source: extents that overlap would make gigabytes of a small file. */
    private static ByteView joined(ByteView source, Location location) throws EOFException {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (Extent extent : location.extents) {
            ByteView part = slice(source, extent);
            if (joined.size() + (long) part.length() > source.length()) {
                throw new EOFException("Extents overlap");
            }
            joined.writeBytes(part.toBytes());
        }
        return ByteView.of(joined.toByteArray(), ByteOrder.BIG_ENDIAN);
    }
}
