package dev.memorylane.vision.decode.heif;

import dev.memorylane.vision.decode.container.Box;
import dev.memorylane.vision.decode.container.ByteView;
import java.io.EOFException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Properties of items in the order in which they apply: the box {@code iprp} (ISO/IEC 23008-12, 9.3). */
final class ItemProperties {
    private static final int WIDE_INDEX = 1;

    private final Map<Long, List<Box>> ofItem = new HashMap<>();

    private ItemProperties() {}

    static ItemProperties read(Box iprp) throws EOFException {
        ItemProperties properties = new ItemProperties();
        List<Box> parts = iprp.children(0);
        Optional<Box> container = Box.first(parts, "ipco");
        if (container.isPresent()) {
            List<Box> shared = container.get().children(0);
            for (Box part : parts) {
                if (part.type().equals("ipma") && part.body().length() <= HeifItems.MOST_TABLE_BYTES) {
                    properties.associate(part, shared);
                }
            }
        }
        return properties;
    }

    private void associate(Box ipma, List<Box> shared) throws EOFException {
        ByteView table = ipma.body();
        int idSize = ipma.version() == 0 ? 2 : 4;
        int indexSize = (ipma.flags() & WIDE_INDEX) == 0 ? 1 : 2;
        int indexMask = indexSize == 1 ? 0x7F : 0x7FFF;
        long items = table.u32(Box.FULL_HEADER);
        long at = Box.FULL_HEADER + 4;
        for (long i = 0; i < items; i++) {
            List<Box> ofThis = ofItem.computeIfAbsent(table.unsigned(at, idSize), _ -> new ArrayList<>());
            int count = table.u8(at + idSize);
            at += idSize + 1;
            for (int j = 0; j < count; j++) {
                int index = (int) table.unsigned(at, indexSize) & indexMask;
                at += indexSize;
                if (index > 0 && index <= shared.size()) {
                    ofThis.add(shared.get(index - 1));
                }
            }
        }
    }

    List<Box> of(long item) {
        return ofItem.getOrDefault(item, List.of());
    }

    Optional<Box> of(long item, String type) {
        return Box.first(of(item), type);
    }
}
