package dev.memorylane.gallery.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.memorylane.schemas.blob.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** Answers with an entity tag over the content, so that a page that polls is told "not modified" in no bytes. */
@ApplicationScoped
public class Tagged {
    private final ObjectMapper json;

    @Inject
    public Tagged(ObjectMapper json) {
        this.json = json;
    }

    Response answer(Request request, Object content) {
        byte[] body = bytes(content);
        EntityTag tag = new EntityTag(Sha256.hex(body).substring(0, 24));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer =
                unchanged != null ? unchanged : Response.ok(body, MediaType.APPLICATION_JSON_TYPE);
        return answer.tag(tag).header("Cache-Control", "private, no-cache").build();
    }

    private byte[] bytes(Object content) {
        try {
            return json.writeValueAsBytes(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("No JSON can be made of " + content.getClass(), e);
        }
    }
}
