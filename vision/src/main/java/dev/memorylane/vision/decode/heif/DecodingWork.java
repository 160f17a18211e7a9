package dev.memorylane.vision.decode.heif;

import dev.memorylane.vision.decode.UnreadableException;
import dev.memorylane.vision.decode.container.Box;
import dev.memorylane.vision.decode.container.ByteView;
import java.io.EOFException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What it takes to decode an item with all it is made of, told by the compressed data themselves: a grid may name one
 * large tile ten thousand times, and a tile may be larger than the container says.
 */
final class DecodingWork {
    /** Grids of overlays of pictures are rare already; a picture made of itself has no end. */
    private static final int MOST_LEVELS = 4;

    private static final Set<String> DERIVED = Set.of("grid", "iovl", "iden");

    private static final Set<String> TRANSPARENCY = Set.of(
            "urn:mpeg:hevc:2015:auxid:1", "urn:mpeg:mpegB:cicp:systems:auxiliary:alpha", "urn:mpeg:avc:2015:auxid:1");

    /** Of one item: pixels decoded for it, those of its largest part, and bytes of each in planes. */
    private record Cost(long pixels, long largest, double bytesPerPixel) {
        Cost plus(Cost other) {
            return new Cost(
                    saturated(pixels, other.pixels),
                    Math.max(largest, other.largest),
                    Math.max(bytesPerPixel, other.bytesPerPixel));
        }

        private static long saturated(long a, long b) {
            return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
        }
    }

    private final HeifItems items;
    private final Map<Long, Cost> known = new HashMap<>();
    private final EnumSet<Coding> codings = EnumSet.noneOf(Coding.class);
    private Cost total = new Cost(0, 0, 0);

    private DecodingWork(HeifItems items) {
        this.items = items;
    }

    /** The work for the primary picture. */
    static DecodingWork of(HeifItems items) throws EOFException, UnreadableException {
        DecodingWork work = new DecodingWork(items);
        work.total = work.cost(items.primary(), 1);
        return work;
    }

    /** All pixels decoded. */
    long pixels() {
        return total.pixels;
    }

    /** Pixels of the largest picture decoded. */
    long largestPixels() {
        return total.largest;
    }

    /** Bytes of a decoded pixel in planes. */
    double bytesPerPixel() {
        return total.bytesPerPixel;
    }

    Set<Coding> codings() {
        return codings;
    }

    private Cost cost(long item, int level) throws EOFException, UnreadableException {
        Cost cached = known.get(item);
        if (cached != null) {
            return cached;
        }
        if (level > MOST_LEVELS) {
            throw UnreadableException.unsupported("a HEIF of pictures made of pictures made of pictures");
        }
        Cost cost = DERIVED.contains(items.type(item)) ? derived(item, level) : coded(item);
        for (long auxiliary : items.references().auxiliaries(item)) {
            if (isTransparency(auxiliary)) {
                cost = cost.plus(cost(auxiliary, level + 1));
            }
        }
        known.put(item, cost);
        return cost;
    }

    /** Depth and gain maps are not decoded. */
    private boolean isTransparency(long auxiliary) {
        return items.properties()
                .of(auxiliary, "auxC")
                .filter(box -> TRANSPARENCY.stream().anyMatch(urn -> box.body().says(Box.FULL_HEADER, urn + '\0')))
                .isPresent();
    }

    private Cost derived(long item, int level) throws EOFException, UnreadableException {
        List<Long> sources = items.references().sources(item);
        if (sources.isEmpty()) {
            throw UnreadableException.corrupt("its picture is made of nothing");
        }
        Cost cost = new Cost(0, 0, 0);
        for (long source : sources) {
            cost = cost.plus(cost(source, level + 1));
        }
        return cost;
    }

    private Cost coded(long item) throws EOFException, UnreadableException {
        Coding coding = coding(items.type(item));
        codings.add(coding);
        Box configuration = items.properties()
                .of(item, coding.configuration())
                .orElseThrow(() -> UnreadableException.corrupt("its picture has no decoder configuration"));
        CodedSize size = size(coding, configuration.body(), items.locations().data(item));
        long declared = DeclaredSize.of(items, item).map(DeclaredSize::pixels).orElse(0L);
        return new Cost(size.allPixels(declared), Math.max(size.pixels(), declared), size.bytesPerPixel());
    }

    private static CodedSize size(Coding coding, ByteView configuration, ByteView data) throws EOFException {
        return switch (coding) {
            case HEVC -> HevcStream.size(configuration, data);
            case AV1 -> Av1Stream.size(configuration, data);
        };
    }

    private static Coding coding(String type) throws UnreadableException {
        for (Coding coding : Coding.values()) {
            if (coding.itemType().equals(type)) {
                return coding;
            }
        }
        throw type.isEmpty()
                ? UnreadableException.corrupt("its picture is not in its own list")
                : UnreadableException.unsupported("a HEIF of a rare compression (" + printable(type) + ")");
    }

    private static String printable(String type) {
        return type.replaceAll("[^ -~]", "?").strip();
    }
}
