package dev.memorylane.vision.model.torchscript;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A TorchScript class {@code Encoder} put together from fragments, which are methods in this package's resources, and the
 * attributes that they read. The kernel adds its own fragments.
 *
 * @param fragments names of resources
 * @param attributes by name: integers, floating point numbers, booleans, strings
 */
public record Script(List<String> fragments, Map<String, Object> attributes) {
    static final String CLASS = "Encoder";

    private static final Object TENSORS = new Pickle.EmptyDict("Dict[str, Tensor]");

    public Script {
        fragments = List.copyOf(fragments);
        attributes = new LinkedHashMap<>(attributes);
    }

    /** This script, its linear layers and its attention computed by a kernel. */
    Script with(Kernel kernel) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("training", false);
        all.put("w", TENSORS);
        all.putAll(attributes);
        all.putAll(kernel.attributes());
        return new Script(
                java.util.stream.Stream.concat(fragments.stream(), kernel.fragments().stream())
                        .toList(),
                all);
    }

    /** The archive of one object of the class; an operator that is missing fails its load. */
    byte[] archive() {
        return ScriptArchive.of(source(), CLASS, attributes);
    }

    private String source() {
        StringBuilder source = new StringBuilder("class " + CLASS + "(Module):\n");
        source.append("  __parameters__ = []\n  __buffers__ = []\n");
        attributes.forEach((name, value) -> source.append("  " + name + " : " + Pickle.type(value) + "\n"));
        fragments.forEach(fragment -> source.append(text(fragment)));
        return source.toString();
    }

    private static String text(String resource) {
        try (InputStream in = Script.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Resource " + resource + " is missing from the build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
