package dev.memorylane.gallery.api;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;

/**
 * Examples of what is sent and answered, for the OpenAPI document.
 *
 * @param byOperation method and path, as in {@code GET /api/libraries}
 */
record ApiExamples(Map<String, Example> byOperation) {
    private static final String JSON = "application/json";
    private static final String FILE = "openapi-examples.json";

    /**
     * Of one operation.
     *
     * @param request its body; null where it has none
     * @param response its body; null where none is shown
     */
    record Example(Object request, Object response) {}

    static ApiExamples read() {
        try (InputStream file = ApiExamples.class.getResourceAsStream(FILE)) {
            return new ApiExamples(new ObjectMapper().readValue(file, new TypeReference<>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void addTo(OpenAPI api) {
        api.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> add(method, path, operation)));
    }

    private void add(PathItem.HttpMethod method, String path, Operation operation) {
        Example example = byOperation.get(method + " " + path);
        if (example == null) {
            return;
        }
        if (example.request() != null) {
            put(operation.getRequestBody().getContent(), example.request());
        }
        if (example.response() != null) {
            operation.getResponses().getAPIResponses().forEach((status, answer) -> {
                if (status.startsWith("2")) {
                    put(answer.getContent(), example.response());
                }
            });
        }
    }

    private static void put(Content content, Object example) {
        Optional.ofNullable(content).map(types -> types.getMediaType(JSON)).ifPresent(type -> type.setExample(example));
    }
}
