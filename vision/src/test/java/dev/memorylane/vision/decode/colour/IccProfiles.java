package dev.memorylane.vision.decode.colour;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Writes small display profiles (ICC.1:2001-04): three colorants under D50, one tone curve for all. */
public final class IccProfiles {
    private static final String[] TAGS = {"wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC", "desc", "cprt"};
    private static final double[] D50 = {0.9642, 1.0, 0.8249};

    private IccProfiles() {}

    /** Adobe RGB (1998): colorants and gamma of its specification. */
    public static byte[] adobeRgb() {
        return profile(
                gamma(2.19921875),
                new double[] {0.60974, 0.31111, 0.01947},
                new double[] {0.20528, 0.62567, 0.06087},
                new double[] {0.14919, 0.06322, 0.74457});
    }

    /** Display P3: the primaries of DCI-P3 under D50, the curve of sRGB. */
    public static byte[] displayP3() {
        return profile(
                srgbCurve(),
                new double[] {0.51512, 0.24120, -0.00105},
                new double[] {0.29198, 0.69225, 0.04189},
                new double[] {0.15710, 0.06657, 0.78407});
    }

    /** sRGB as many writers make it, with a plain gamma of 2.2. */
    public static byte[] srgb() {
        return profile(
                srgbCurve(),
                new double[] {0.43607, 0.22250, 0.01393},
                new double[] {0.38506, 0.71688, 0.09710},
                new double[] {0.14308, 0.06062, 0.71417});
    }

    private static byte[] profile(byte[] curve, double[] red, double[] green, double[] blue) {
        byte[][] content = {xyz(D50), xyz(red), xyz(green), xyz(blue), curve, curve, curve, description(), text()};
        int at = 128 + 4 + 12 * TAGS.length;
        int length = at;
        for (byte[] tag : content) {
            length += tag.length;
        }
        ByteBuffer profile = ByteBuffer.allocate(length);
        header(profile, length);
        profile.putInt(128, TAGS.length).position(132);
        for (int i = 0; i < TAGS.length; i++) {
            profile.put(ascii(TAGS[i])).putInt(at).putInt(content[i].length);
            at += content[i].length;
        }
        for (byte[] tag : content) {
            profile.put(tag);
        }
        return profile.array();
    }

    private static void header(ByteBuffer profile, int length) {
        profile.putInt(0, length).putInt(8, 0x02400000);
        profile.put(12, ascii("mntr"))
                .put(16, ascii("RGB "))
                .put(20, ascii("XYZ "))
                .put(36, ascii("acsp"));
        for (int i = 0; i < 3; i++) {
            profile.putInt(68 + 4 * i, fixed(D50[i]));
        }
    }

    private static byte[] xyz(double[] values) {
        ByteBuffer tag = ByteBuffer.allocate(20).put(ascii("XYZ ")).putInt(0);
        for (double value : values) {
            tag.putInt(fixed(value));
        }
        return tag.array();
    }

    private static byte[] gamma(double gamma) {
        return ByteBuffer.allocate(16)
                .put(ascii("curv"))
                .putInt(0)
                .putInt(1)
                .putShort((short) Math.round(gamma * 256))
                .array();
    }

    private static byte[] srgbCurve() {
        ByteBuffer tag =
                ByteBuffer.allocate(12 + 2 * 1024).put(ascii("curv")).putInt(0).putInt(1024);
        for (int i = 0; i < 1024; i++) {
            double v = i / 1023.0;
            double linear = v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
            tag.putShort((short) Math.round(linear * 65535));
        }
        return tag.array();
    }

    private static byte[] description() {
        return ByteBuffer.allocate(96)
                .put(ascii("desc"))
                .putInt(0)
                .putInt(5)
                .put(ascii("test"))
                .array();
    }

    private static byte[] text() {
        return ByteBuffer.allocate(16)
                .put(ascii("text"))
                .putInt(0)
                .put(ascii("none"))
                .array();
    }

    private static int fixed(double value) {
        return (int) Math.round(value * 65536);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
