package dev.memorylane.vision.decode.png;

import dev.memorylane.vision.decode.UnreadableException;
import java.nio.ByteBuffer;

/**
 * The header of a PNG (ISO/IEC 15948, 11.2.2).
 *
 * @param width in pixels
 * @param height in pixels
 * @param bits per sample: 1, 2, 4, 8 or 16
 * @param colour what samples a pixel has
 * @param interlaced whether the rows come in the seven passes of Adam7
 */
record PngHeader(int width, int height, int bits, PngColour colour, boolean interlaced) {
    static final int LENGTH = 13;

    static PngHeader read(ByteBuffer data) throws UnreadableException {
        int width = data.getInt();
        int height = data.getInt();
        int bits = data.get();
        PngColour colour = PngColour.of(data.get());
        int compression = data.get();
        int filter = data.get();
        int interlace = data.get();
        if (width < 1 || height < 1) {
            throw UnreadableException.corrupt("its header says it has no pixels");
        }
        if (!colour.allows(bits) || compression != 0 || filter != 0 || interlace < 0 || interlace > 1) {
            throw UnreadableException.corrupt("its header says impossible things");
        }
        return new PngHeader(width, height, bits, colour, interlace == 1);
    }

    /** Bytes of a row of so many pixels, without its filter byte. */
    long rowBytes(int pixels) {
        return ((long) pixels * colour.samples() * bits + 7) / 8;
    }

    /** How far back the filters look for the pixel on the left, in bytes. */
    int filterDistance() {
        return Math.max(1, colour.samples() * bits / 8);
    }
}
