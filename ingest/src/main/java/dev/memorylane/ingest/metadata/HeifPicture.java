package dev.memorylane.ingest.metadata;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/**
 * The size of the picture that a HEIF file shows: the extent of its primary item ({@code ispe}), turned as its
 * {@code irot} says (ISO/IEC 23008-12, 6.5.3 and 6.5.10).
 */
final class HeifPicture {
    private static final int FULL_HEADER = 4;
    private static final int WIDE_INDEX = 1;

    private final List<IsoBox> tables;
    private final List<IsoBox> properties;
    private PictureSize size = PictureSize.unknown();
    private boolean turned;

    private HeifPicture(List<IsoBox> tables, List<IsoBox> containers) {
        this.tables = tables;
        this.properties =
                IsoBox.first(containers, "ipco").map(box -> box.children(0)).orElse(List.of());
    }

    /** @param meta the box {@code meta} of the file */
    static PictureSize size(IsoBox meta) {
        List<IsoBox> tables = meta.children(FULL_HEADER);
        List<IsoBox> containers =
                IsoBox.first(tables, "iprp").map(box -> box.children(0)).orElse(List.of());
        HeifPicture picture = new HeifPicture(tables, containers);
        Optional<IsoBox> associations = IsoBox.first(containers, "ipma");
        associations.ifPresent(box -> picture.read(box.body().rewind()));
        return picture.turned ? picture.size.turned() : picture.size;
    }

    private void read(ByteBuffer associations) {
        int version = associations.get();
        boolean wide = (associations.position(FULL_HEADER - 1).get() & WIDE_INDEX) != 0;
        long primary = primary();
        long items = number(associations, 4);
        for (long i = 0; i < items; i++) {
            boolean isPrimary = number(associations, version < 1 ? 2 : 4) == primary;
            for (int left = associations.get() & 0xFF; left > 0; left--) {
                int index = wide ? associations.getShort() & 0x7FFF : associations.get() & 0x7F;
                if (isPrimary && index > 0 && index <= properties.size()) {
                    take(properties.get(index - 1));
                }
            }
        }
    }

    private void take(IsoBox property) {
        ByteBuffer body = property.body();
        switch (property.type()) {
            case "ispe" -> size = PictureSize.of(body.getInt(FULL_HEADER), body.getInt(FULL_HEADER + 4));
            case "irot" -> turned = (body.get(0) & 1) == 1;
            default -> {
                // Colours, codecs, depths.
            }
        }
    }

    private long primary() {
        return IsoBox.first(tables, "pitm")
                .map(IsoBox::body)
                .map(body -> number(body.rewind().position(FULL_HEADER), body.get(0) == 0 ? 2 : 4))
                .orElse(-1L);
    }

    private static long number(ByteBuffer bytes, int size) {
        return size == 2 ? bytes.getShort() & 0xFFFF : bytes.getInt() & 0xFFFFFFFFL;
    }
}
