package dev.memorylane.sidecar.xmp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Sidecars written by hand, each after one program's convention. */
public final class Fixtures {
    private Fixtures() {}

    /** @param program darktable, digikam, lightroom, capture-one, exiftool */
    public static byte[] of(String program) {
        try (InputStream in = Objects.requireNonNull(
                Fixtures.class.getResourceAsStream("/dev/memorylane/sidecar/" + program + ".xmp"), program)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
