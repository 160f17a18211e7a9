package dev.memorylane.ingest.metadata;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What a QuickTime film says that belongs to a Live Photo: the item of metadata that its still has, too. */
final class FilmTags {
    private static final String CONTENT_ID = "com.apple.quicktime.content.identifier";
    private static final int FULL_HEADER = 4;
    private static final int KEYS = FULL_HEADER + 4;
    private static final int VALUE = 8;
    private static final int MAX_TEXT = 200;

    private FilmTags() {}

    static Optional<String> contentId(RandomAccessFile film) throws IOException {
        Optional<List<IsoBox>> tables = IsoBox.top(film, "moov")
                .flatMap(movie -> IsoBox.first(movie.children(0), "meta"))
                .map(FilmTags::tables);
        return tables.flatMap(boxes -> IsoBox.first(boxes, "keys")
                .flatMap(keys -> IsoBox.first(boxes, "ilst").flatMap(list -> value(list, index(keys)))));
    }

    /** In QuickTime a plain box, in its successors one with version and flags. */
    private static List<IsoBox> tables(IsoBox meta) {
        List<IsoBox> plain = meta.children(0);
        return IsoBox.first(plain, "keys").isPresent() ? plain : meta.children(FULL_HEADER);
    }

    /** Each key is a box named by its space, and counts from 1. */
    private static int index(IsoBox keys) {
        List<IsoBox> names = keys.children(KEYS);
        for (int i = 0; i < names.size(); i++) {
            if (new String(names.get(i).bytes(0), StandardCharsets.UTF_8).equals(CONTENT_ID)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Each value is a box named by the number of its key, with a box of type, language and text inside. */
    private static Optional<String> value(IsoBox list, int index) {
        String name = new String(ByteBuffer.allocate(4).putInt(index).array(), StandardCharsets.ISO_8859_1);
        return IsoBox.first(list.children(0), name)
                .flatMap(item -> IsoBox.first(item.children(0), "data"))
                .map(data -> new String(data.bytes(VALUE), StandardCharsets.UTF_8).strip())
                .filter(text -> !text.isEmpty() && text.length() <= MAX_TEXT);
    }
}
