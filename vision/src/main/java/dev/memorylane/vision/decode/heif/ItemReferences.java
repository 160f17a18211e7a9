package dev.memorylane.vision.decode.heif;

import dev.memorylane.vision.decode.container.Box;
import dev.memorylane.vision.decode.container.ByteView;
import java.io.EOFException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What items are made of and what belongs to them: the box {@code iref} (ISO/IEC 14496-12, 8.11.12). */
final class ItemReferences {
    private final Map<Long, List<Long>> sources = new HashMap<>();
    private final Map<Long, List<Long>> auxiliaries = new HashMap<>();

    private ItemReferences() {}

    static ItemReferences none() {
        return new ItemReferences();
    }

    static ItemReferences read(Box iref) throws EOFException {
        ItemReferences references = new ItemReferences();
        int idSize = iref.version() == 0 ? 2 : 4;
        for (Box reference : iref.children(Box.FULL_HEADER)) {
            references.add(reference, idSize);
        }
        return references;
    }

    private void add(Box reference, int idSize) throws EOFException {
        ByteView body = reference.body();
        long from = body.unsigned(0, idSize);
        int count = body.u16(idSize);
        for (int i = 0; i < count; i++) {
            long to = body.unsigned(idSize + 2L + (long) i * idSize, idSize);
            switch (reference.type()) {
                case "dimg" ->
                    sources.computeIfAbsent(from, _ -> new ArrayList<>()).add(to);
                case "auxl" ->
                    auxiliaries.computeIfAbsent(to, _ -> new ArrayList<>()).add(from);
                default -> {
                    // Thumbnails, descriptions and the rest are not decoded.
                }
            }
        }
    }

    /** What a derived item is made of, in order: the tiles of a grid. */
    List<Long> sources(long item) {
        return sources.getOrDefault(item, List.of());
    }

    /** Pictures beside an item: transparency, depth. */
    List<Long> auxiliaries(long item) {
        return auxiliaries.getOrDefault(item, List.of());
    }
}
