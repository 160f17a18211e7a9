package dev.memorylane.vision.decode.heif;

import dev.memorylane.vision.decode.container.Box;
import dev.memorylane.vision.decode.container.ByteView;
import java.io.EOFException;
import java.util.Optional;

/**
 * The colours of an item: its property {@code colr} (ISO/IEC 14496-12, 12.1.5). An ICC profile goes before code points,
 * which are turned into one. A grid without either has its first tile's.
 */
final class ColourProfile {
    /** A display profile has some kilobytes, a printer's table up to two megabytes. */
    private static final int MOST_BYTES = 4 << 20;

    private final HeifItems items;

    ColourProfile(HeifItems items) {
        this.items = items;
    }

    /** The ICC profile of the primary picture; empty for sRGB and where nothing is said. */
    Optional<byte[]> primary() throws EOFException {
        Optional<byte[]> own = of(items.primary());
        var sources = items.references().sources(items.primary());
        return own.isPresent() || sources.isEmpty() ? own : of(sources.getFirst());
    }

    private Optional<byte[]> of(long item) throws EOFException {
        Optional<byte[]> byCodePoints = Optional.empty();
        for (Box property : items.properties().of(item)) {
            ByteView body = property.body();
            if (!property.type().equals("colr") || body.length() > MOST_BYTES) {
                continue;
            }
            if (body.says(0, "prof") || body.says(0, "rICC")) {
                return Optional.of(body.from(4).toBytes());
            }
            if (body.says(0, "nclx")) {
                byCodePoints = CodePoints.profile(body.u16(4), body.u16(6));
            }
        }
        return byCodePoints;
    }
}
