package dev.memorylane.vision.decode.png;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The colour profile in a PNG's {@code iCCP} chunk (ISO/IEC 15948, 11.3.3.3): name, zero, method, deflated profile. */
final class PngProfile {
    /** Profiles of printers have two megabytes. */
    private static final int MOST = 8_000_000;

    private PngProfile() {}

    /** The profile, or as much of it as its data give: colour management refuses what it cannot use. */
    static Optional<byte[]> of(byte[] chunk) {
        int name = 0;
        while (name < chunk.length && chunk[name] != 0) {
            name++;
        }
        int from = name + 2;
        return from >= chunk.length ? Optional.empty() : Optional.of(inflated(chunk, from));
    }

    private static byte[] inflated(byte[] chunk, int from) {
        ByteArrayOutputStream profile = new ByteArrayOutputStream();
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(chunk, from, chunk.length - from);
            byte[] buffer = new byte[4096];
            for (int n = inflater.inflate(buffer); n > 0 && profile.size() < MOST; n = inflater.inflate(buffer)) {
                profile.write(buffer, 0, n);
            }
        } catch (DataFormatException e) {
            return profile.toByteArray();
        } finally {
            inflater.end();
        }
        return profile.toByteArray();
    }
}
