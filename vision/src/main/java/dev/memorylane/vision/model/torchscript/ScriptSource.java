package dev.memorylane.vision.model.torchscript;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The TorchScript text among this package's resources. */
final class ScriptSource {
    private ScriptSource() {}

    /** The encoder, its linear layers computed by the given kernel; an operator that is missing fails the load. */
    static String encoder(LinearKernel kernel) {
        return text("encoder.py") + text(kernel.resource());
    }

    private static String text(String resource) {
        try (InputStream in = ScriptSource.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Resource " + resource + " is missing from the build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
