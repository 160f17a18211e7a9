package dev.memorylane.vision.decode.colour;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferUShort;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An ICC profile, asked once through the JDK's LittleCMS for a grid of colours, with the intent that the profile names.
 * LittleCMS itself takes from 40 ns a pixel to 1 µs for profiles with tables, the grid 10.
 */
final class IccProfile {
    private static final int GRID = 33;
    private static final int INK_GRID = 17;
    /** Profiles called sRGB differ among each other by a level. */
    private static final int TOLERANCE = 2;

    private static final int HEADER = 128;
    private static final int MOST_TAGS = 200;

    private final ColorConvertOp toSrgb;

    private IccProfile(ICC_Profile profile) {
        toSrgb = new ColorConvertOp(new ICC_Profile[] {profile, ICC_Profile.getInstance(ColorSpace.CS_sRGB)}, null);
    }

    /** The transform to sRGB; empty for bytes that are no usable profile of grey, RGB or CMYK. */
    static Optional<ColourTransform> transform(byte[] bytes) {
        if (!isPlausible(bytes)) {
            return Optional.empty();
        }
        try {
            ICC_Profile profile = ICC_Profile.getInstance(bytes);
            IccProfile opened = new IccProfile(profile);
            return switch (profile.getColorSpaceType()) {
                case ColorSpace.TYPE_GRAY -> Optional.of(opened.grey());
                case ColorSpace.TYPE_RGB -> Optional.of(opened.rgb());
                case ColorSpace.TYPE_CMYK -> Optional.of(opened.cmyk());
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException | CMMException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** Header and tag table (ICC.1:2010, 7.2 and 7.3), so that what reaches native code is at least a profile. */
    private static boolean isPlausible(byte[] bytes) {
        ByteBuffer profile = ByteBuffer.wrap(bytes);
        if (bytes.length < HEADER + 4 || profile.getInt(36) != 0x61637370) {
            return false;
        }
        int tags = profile.getInt(HEADER);
        if (tags < 1 || tags > MOST_TAGS || bytes.length < HEADER + 4 + 12 * tags) {
            return false;
        }
        for (int i = 0; i < tags; i++) {
            long offset = Integer.toUnsignedLong(profile.getInt(HEADER + 8 + 12 * i));
            long length = Integer.toUnsignedLong(profile.getInt(HEADER + 12 + 12 * i));
            if (offset + length > bytes.length) {
                return false;
            }
        }
        return true;
    }

    private ColourTransform grey() {
        short[] levels = new short[256];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (short) (i * 257);
        }
        short[] rgb = converted(levels, 1);
        byte[] table = new byte[levels.length];
        for (int i = 0; i < table.length; i++) {
            table[i] = (byte) (((rgb[3 * i + 1] & 0xFFFF) + 128) / 257);
        }
        return new ColourTransform.Grey(table);
    }

    private ColourTransform rgb() {
        ColourGrid grid = new ColourGrid(GRID, converted(lattice(GRID, 3, 0), 3));
        return grid.isIdentity(TOLERANCE) ? new ColourTransform.Identity() : new ColourTransform.Rgb(grid);
    }

    private ColourTransform cmyk() {
        List<ColourGrid> grids = new ArrayList<>();
        for (int black = 0; black < INK_GRID; black++) {
            short[] inks = lattice(INK_GRID, 4, black * 65535 / (INK_GRID - 1));
            grids.add(new ColourGrid(INK_GRID, converted(inks, 4)));
        }
        return new ColourTransform.Cmyk(grids);
    }

    /** All points of a cubic grid, the first channel slowest, with a fixed last channel where there are four. */
    private static short[] lattice(int points, int channels, int last) {
        short[] samples = new short[points * points * points * channels];
        for (int i = 0; i < samples.length / channels; i++) {
            samples[channels * i] = level(i / points / points, points);
            samples[channels * i + 1] = level(i / points % points, points);
            samples[channels * i + 2] = level(i % points, points);
            if (channels == 4) {
                samples[channels * i + 3] = (short) last;
            }
        }
        return samples;
    }

    private static short level(int point, int points) {
        return (short) (point * 65535 / (points - 1));
    }

    private short[] converted(short[] samples, int channels) {
        int pixels = samples.length / channels;
        WritableRaster from = Raster.createInterleavedRaster(
                new DataBufferUShort(samples, samples.length),
                pixels,
                1,
                pixels * channels,
                channels,
                offsets(channels),
                null);
        WritableRaster to = Raster.createInterleavedRaster(DataBuffer.TYPE_USHORT, pixels, 1, 3, null);
        toSrgb.filter(from, to);
        return ((DataBufferUShort) to.getDataBuffer()).getData();
    }

    private static int[] offsets(int channels) {
        int[] offsets = new int[channels];
        for (int i = 0; i < channels; i++) {
            offsets[i] = i;
        }
        return offsets;
    }
}
