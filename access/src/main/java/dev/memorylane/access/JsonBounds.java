package dev.memorylane.access;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** JSON that nests deeper or says longer things than any of ours is refused while it is read. */
@Singleton
class JsonBounds implements ObjectMapperCustomizer {
    private static final int DEPTH = 64;
    private static final int NUMBER = 64;
    private static final int STRING = 1 << 20;
    private static final int NAME = 1 << 10;

    @Override
    public void customize(ObjectMapper json) {
        json.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEPTH)
                        .maxNumberLength(NUMBER)
                        .maxStringLength(STRING)
                        .maxNameLength(NAME)
                        .build());
    }
}
