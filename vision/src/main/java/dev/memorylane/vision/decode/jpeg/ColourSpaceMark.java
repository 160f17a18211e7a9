package dev.memorylane.vision.decode.jpeg;

import dev.memorylane.vision.decode.container.ByteView;
import java.io.EOFException;
import java.nio.ByteOrder;
import java.util.OptionalLong;

/**
 * What EXIF says of the colours (EXIF 3.0, 4.6.6; DCF 2.0, 4.2): cameras that write Adobe RGB leave out its profile, say
 * that the colours are not those of sRGB, and set the interoperability index to {@code R03}. Some programs write 2 for
 * the colour space instead.
 */
final class ColourSpaceMark {
    private static final String EXIF = "Exif\0\0";
    private static final int EXIF_DIRECTORY = 0x8769;
    private static final int COLOUR_SPACE = 0xA001;
    private static final int INTEROPERABILITY = 0xA005;
    private static final int INDEX = 0x0001;
    private static final int ADOBE_RGB = 2;
    private static final int UNCALIBRATED = 0xFFFF;
    private static final int ENTRY = 12;
    private static final int MOST_ENTRIES = 1024;

    private final ByteView tiff;

    private ColourSpaceMark(ByteView tiff) {
        this.tiff = tiff;
    }

    /** Whether an application segment is EXIF that means Adobe RGB; no where it does not hold together. */
    static boolean isAdobeRgb(byte[] file, int at, int length) {
        try {
            ByteView segment = ByteView.of(file, ByteOrder.BIG_ENDIAN).slice(at, length);
            return segment.says(0, EXIF) && new ColourSpaceMark(ordered(segment.from(EXIF.length()))).isAdobeRgb();
        } catch (EOFException broken) {
            return false;
        }
    }

    private static ByteView ordered(ByteView tiff) {
        return tiff.order(tiff.says(0, "MM") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    }

    private boolean isAdobeRgb() throws EOFException {
        OptionalLong exif = value(tiff.u32(4), EXIF_DIRECTORY, Integer.BYTES);
        if (exif.isEmpty()) {
            return false;
        }
        long space = value(exif.getAsLong(), COLOUR_SPACE, Short.BYTES).orElse(0);
        return space == ADOBE_RGB || (space == UNCALIBRATED && isR03(exif.getAsLong()));
    }

    private boolean isR03(long exif) throws EOFException {
        OptionalLong directory = value(exif, INTEROPERABILITY, Integer.BYTES);
        OptionalLong at = directory.isPresent() ? entry(directory.getAsLong(), INDEX) : OptionalLong.empty();
        return at.isPresent() && tiff.says(at.getAsLong() + 8, "R03");
    }

    private OptionalLong value(long directory, int tag, int bytes) throws EOFException {
        OptionalLong at = entry(directory, tag);
        return at.isPresent() ? OptionalLong.of(tiff.unsigned(at.getAsLong() + 8, bytes)) : at;
    }

    private OptionalLong entry(long directory, int tag) throws EOFException {
        int count = Math.min(MOST_ENTRIES, tiff.u16(directory));
        for (long at = directory + 2; at < directory + 2 + (long) count * ENTRY; at += ENTRY) {
            if (tiff.u16(at) == tag) {
                return OptionalLong.of(at);
            }
        }
        return OptionalLong.empty();
    }
}
