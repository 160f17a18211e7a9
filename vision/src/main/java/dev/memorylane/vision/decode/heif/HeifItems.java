package dev.memorylane.vision.decode.heif;

import dev.memorylane.vision.decode.UnreadableException;
import dev.memorylane.vision.decode.container.Box;
import dev.memorylane.vision.decode.container.ByteView;
import java.io.EOFException;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The items of a HEIF file (ISO/IEC 23008-12) as its box {@code meta} lists them.
 *
 * @param primary the item to be shown
 * @param types four characters for each item
 */
record HeifItems(
        long primary,
        Map<Long, String> types,
        ItemLocations locations,
        ItemProperties properties,
        ItemReferences references) {
    /** Of 65,536 tiles, the most that a grid has. */
    static final int MOST_TABLE_BYTES = 1 << 21;

    /** @throws EOFException where a table says more than it holds */
    static HeifItems read(byte[] bytes) throws EOFException, UnreadableException {
        ByteView file = ByteView.of(bytes, ByteOrder.BIG_ENDIAN);
        List<Box> top = Box.in(file);
        Box meta = Box.first(top, "meta").orElseThrow(() -> withoutMeta(top));
        List<Box> tables = meta.children(Box.FULL_HEADER);
        ByteView itemData = Box.first(tables, "idat").map(Box::body).orElse(file.slice(0, 0));
        return new HeifItems(
                primary(table(tables, "pitm")),
                types(bounded(table(tables, "iinf"))),
                ItemLocations.read(bounded(table(tables, "iloc")), file, itemData),
                ItemProperties.read(table(tables, "iprp")),
                references(tables));
    }

    private static UnreadableException withoutMeta(List<Box> top) {
        return Box.first(top, "moov").isPresent()
                ? UnreadableException.unsupported("a sequence of moving pictures without a still one")
                : UnreadableException.corrupt("it lists no pictures");
    }

    private static Box table(List<Box> tables, String type) throws UnreadableException {
        return Box.first(tables, type)
                .orElseThrow(() -> UnreadableException.corrupt("its table " + type + " is missing"));
    }

    private static Box bounded(Box table) throws UnreadableException {
        if (table.body().length() > MOST_TABLE_BYTES) {
            throw UnreadableException.unsupported("a HEIF of too many parts");
        }
        return table;
    }

    private static long primary(Box pitm) throws EOFException {
        return pitm.body().unsigned(Box.FULL_HEADER, pitm.version() == 0 ? 2 : 4);
    }

    private static Map<Long, String> types(Box iinf) throws EOFException {
        Map<Long, String> types = new HashMap<>();
        for (Box entry : iinf.children(Box.FULL_HEADER + (iinf.version() == 0 ? 2 : 4))) {
            if (entry.type().equals("infe") && entry.version() >= 2) {
                int idSize = entry.version() == 2 ? 2 : 4;
                types.put(
                        entry.body().unsigned(Box.FULL_HEADER, idSize),
                        entry.body().text(Box.FULL_HEADER + idSize + 2L, 4));
            }
        }
        return types;
    }

    private static ItemReferences references(List<Box> tables) throws EOFException, UnreadableException {
        var iref = Box.first(tables, "iref");
        return iref.isPresent() ? ItemReferences.read(bounded(iref.get())) : ItemReferences.none();
    }

    /** Four characters; empty where the item is not listed. */
    String type(long item) {
        return types.getOrDefault(item, "");
    }
}
