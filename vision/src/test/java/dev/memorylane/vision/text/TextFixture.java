package dev.memorylane.vision.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.memorylane.vision.ModelFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A tiny model with random weights and what transformers makes of it, written by {@code vision/parity/text.py}. */
public record TextFixture(Path dir, JsonNode expected) {
    /** One of this package's resources: {@code clip}, {@code clip-legacy} or {@code siglip}. */
    public static TextFixture of(String name) {
        try {
            return at(Path.of(TextFixture.class.getResource(name).toURI()));
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    static TextFixture at(Path dir) {
        try {
            JsonNode expected =
                    new ObjectMapper().readTree(dir.resolve("expected.json").toFile());
            return new TextFixture(dir, expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ModelFiles files() {
        return ModelFiles.folder(dir);
    }

    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        expected.path("texts").forEach(text -> texts.add(text.asText()));
        return texts;
    }

    public long[] ids(int text) {
        JsonNode ids = expected.path("ids").path(text);
        long[] values = new long[ids.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = ids.path(i).asLong();
        }
        return values;
    }

    /** A row of a table of numbers. */
    public float[] row(String table, int index) {
        JsonNode row = expected.path(table).path(index);
        float[] values = new float[row.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) row.path(i).asDouble();
        }
        return values;
    }

    /** A copy that may be spoilt. */
    Path copyTo(Path target) {
        try (var files = Files.list(dir)) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(file.getFileName()));
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
