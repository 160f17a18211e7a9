package dev.memorylane.gallery.api;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Says in the OpenAPI document what holds of every address: how errors look, and how one comes in. */
public class ApiDescription implements OASFilter {
    private static final Map<String, String> PROBLEMS = new TreeMap<>(Map.of(
            "400", "The request is not understood; the detail says what to send.",
            "401", "It is not told who asks: a token is missing, or wrong.",
            "404", "What the address names is not there.",
            "406", "It is not to be had as Accept asks for it.",
            "503", "Something is away, or being read; Retry-After says when to come again."));

    private static final Map<String, String> PROBLEMS_OF_BODIES = Map.of(
            "413", "The body is larger than is taken here.",
            "415", "The body is of another type than is taken here.");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getInfo()
                .title("Memory Lane")
                .description(
                        "Shortlists of photos: windows, photos, pictures, decisions, events and search. See docs/api.md.")
                .license(OASFactory.createLicense().name("Apache-2.0").identifier("Apache-2.0"));
        api.setServers(null);
        api.getComponents().addSchema("Problem", problem());
        new ApiBounds(api.getComponents().getSchemas()).add();
        ApiExamples.read().addTo(api);
    }

    @Override
    public Operation filterOperation(Operation operation) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        PROBLEMS.forEach((status, words) -> add(operation, status, words));
        if (operation.getRequestBody() != null) {
            PROBLEMS_OF_BODIES.forEach((status, words) -> add(operation, status, words));
        }
        return operation;
    }

    private static void add(Operation operation, String status, String words) {
        APIResponse known = operation.getResponses().getAPIResponse(status);
        if (known == null || known.getContent() == null) {
            operation.getResponses().addAPIResponse(status, response(words));
        }
    }

    private static APIResponse response(String words) {
        return OASFactory.createAPIResponse()
                .description(words)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.JSON,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    }

    /** RFC 9457. */
    private static Schema problem() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("An error as RFC 9457 has it.")
                .addProperty("type", text())
                .addProperty("title", text())
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text())
                .required(List.of("type", "title", "status", "detail"));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
