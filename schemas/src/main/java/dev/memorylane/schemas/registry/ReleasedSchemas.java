package dev.memorylane.schemas.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;

/** The schemas of every release, kept as {@code released/RELEASE/TYPE.avsc} beside this class. */
public final class ReleasedSchemas {
    /** Releases so far; a new one adds its folder and raises this number. */
    public static final int RELEASES = 1;

    private ReleasedSchemas() {}

    /** All released versions of a type, oldest first; empty for a type that was never released. */
    public static List<Schema> of(String type) {
        List<Schema> schemas = new ArrayList<>();
        for (int release = 1; release <= RELEASES; release++) {
            try (InputStream in =
                    ReleasedSchemas.class.getResourceAsStream("released/" + release + "/" + type + ".avsc")) {
                if (in != null) {
                    schemas.add(new Schema.Parser().parse(in));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return schemas;
    }
}
