package dev.memorylane.vision.decode.heif;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Turns colour code points ({@code nclx}: ITU-T H.273) into an ICC profile of matrix and curve (ICC.1:2001-04, 6.3.1.2),
 * so that one way of colour management serves all formats.
 */
final class CodePoints {
    private static final int HEADER = 128;
    private static final int SAMPLES = 1024;
    private static final String[] TAGS = {"desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"};
    private static final int TAG_ENTRY = 12;
    private static final int DESCRIPTION = HEADER + 4 + 9 * TAG_ENTRY;
    private static final int DESCRIPTION_BYTES = 104;
    private static final int COPYRIGHT = DESCRIPTION + DESCRIPTION_BYTES;
    private static final int COPYRIGHT_BYTES = 12;
    private static final int XYZ = COPYRIGHT + COPYRIGHT_BYTES;
    private static final int XYZ_BYTES = 20;
    private static final int CURVE = XYZ + 4 * XYZ_BYTES;
    private static final int CURVE_BYTES = 12 + 2 * SAMPLES;
    private static final double[] D50 = {0.9642, 1.0, 0.8249};

    private final ByteBuffer profile = ByteBuffer.allocate(CURVE + CURVE_BYTES);

    private CodePoints() {}

    /** The profile; empty for sRGB and for what is unspecified. */
    static Optional<byte[]> profile(int primaries, int transfer) {
        Transfer curve = Transfer.of(transfer);
        boolean isSrgb = curve == Transfer.SRGB && primaries == Primaries.BT_709;
        return isSrgb
                ? Optional.empty()
                : Primaries.of(primaries).map(known -> new CodePoints().write(known.toXyzD50(), curve));
    }

    private byte[] write(double[][] toXyz, Transfer curve) {
        header();
        tags();
        text(DESCRIPTION, "desc").putInt(5).put("nclx\0".getBytes(StandardCharsets.US_ASCII));
        text(COPYRIGHT, "text").put("CC0\0".getBytes(StandardCharsets.US_ASCII));
        xyz(XYZ, D50);
        for (int i = 0; i < 3; i++) {
            xyz(XYZ + (i + 1) * XYZ_BYTES, new double[] {toXyz[0][i], toXyz[1][i], toXyz[2][i]});
        }
        text(CURVE, "curv").putInt(SAMPLES);
        for (int i = 0; i < SAMPLES; i++) {
            profile.putShort((short) Math.round(65535 * Math.clamp(curve.light(i / (SAMPLES - 1.0)), 0, 1)));
        }
        return profile.array();
    }

    private void header() {
        profile.putInt(0, profile.capacity());
        profile.putInt(8, 0x02400000);
        profile.put(12, "mntrRGB XYZ ".getBytes(StandardCharsets.US_ASCII));
        profile.put(36, "acsp".getBytes(StandardCharsets.US_ASCII));
        profile.position(68);
        fixed(D50);
    }

    private void tags() {
        profile.position(HEADER).putInt(TAGS.length);
        for (int i = 0; i < TAGS.length; i++) {
            profile.put(TAGS[i].getBytes(StandardCharsets.US_ASCII));
            switch (i) {
                case 0 -> profile.putInt(DESCRIPTION).putInt(DESCRIPTION_BYTES);
                case 1 -> profile.putInt(COPYRIGHT).putInt(COPYRIGHT_BYTES);
                case 2, 3, 4, 5 -> profile.putInt(XYZ + (i - 2) * XYZ_BYTES).putInt(XYZ_BYTES);
                default -> profile.putInt(CURVE).putInt(CURVE_BYTES);
            }
        }
    }

    private ByteBuffer text(int at, String type) {
        return profile.position(at)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .putInt(0);
    }

    private void xyz(int at, double[] values) {
        text(at, "XYZ ");
        fixed(values);
    }

    /** Numbers of 16 bits before and behind the point. */
    private void fixed(double[] values) {
        for (double value : values) {
            profile.putInt((int) Math.round(value * 65536));
        }
    }
}
