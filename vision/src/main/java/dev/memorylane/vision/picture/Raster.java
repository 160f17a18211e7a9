package dev.memorylane.vision.picture;

import java.util.Arrays;

/**
 * A decoded picture of 8-bit channels.
 *
 * @param width in pixels
 * @param height in pixels
 * @param channels 3 for red, green, blue; 1 for luma
 * @param samples rows top down, pixels left to right, channels interleaved; not to be changed after construction
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes of pixels, never compared
public record Raster(int width, int height, int channels, byte[] samples) {
    public Raster {
        if (width < 1 || height < 1 || (channels != 1 && channels != 3)) {
            throw new IllegalArgumentException("No picture is " + width + "x" + height + "x" + channels);
        }
        if ((long) width * height * channels != samples.length) {
            throw new IllegalArgumentException(
                    samples.length + " samples are no " + width + "x" + height + "x" + channels);
        }
    }

    /** One sample, 0..255. */
    public int at(int x, int y, int channel) {
        return samples[(y * width + x) * channels + channel] & 0xFF;
    }

    /** Its upper part. */
    public Raster top(int rows) {
        return rows == height
                ? this
                : new Raster(width, rows, channels, Arrays.copyOf(samples, rows * width * channels));
    }

    /** The luma of ITU-R BT.601 in the fixed-point form that Pillow's {@code convert("L")} has. */
    public Raster luma() {
        if (channels == 1) {
            return this;
        }
        byte[] luma = new byte[width * height];
        for (int i = 0; i < luma.length; i++) {
            int r = samples[3 * i] & 0xFF;
            int g = samples[3 * i + 1] & 0xFF;
            int b = samples[3 * i + 2] & 0xFF;
            luma[i] = (byte) ((r * 19595 + g * 38470 + b * 7471 + 0x8000) >> 16);
        }
        return new Raster(width, height, 1, luma);
    }
}
