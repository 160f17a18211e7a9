package dev.memorylane.gallery.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.memorylane.schemas.blob.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Answers with an entity tag over the content, so that a page that polls is told "not modified" in no bytes. */
@ApplicationScoped
public class Tagged {
    private final ObjectMapper json;

    @Inject
    public Tagged(ObjectMapper json) {
        this.json = json;
    }

    Response answer(Request request, Object content) {
        return answer(request, content, Optional.empty());
    }

    /**
     * A list, or the page of it that was asked for: an array either way, with a link to the next page.
     *
     * @param name names an entry
     * @param shown how an entry is shown
     */
    <T> Response list(ListAsked asked, List<T> all, Function<T, String> name, Function<T, ?> shown) {
        if (asked.isWhole()) {
            return answer(asked.request, all.stream().map(shown).toList());
        }
        int limit = asked.limit() == null ? Slice.USUAL : asked.limit();
        Slice<T> slice = Slice.of(all, name, limit, asked.cursor);
        return answer(asked.request, slice.items().stream().map(shown).toList(), slice.next(asked.uri));
    }

    /** @param next leads to the next page */
    Response answer(Request request, Object content, Optional<Link> next) {
        byte[] body = bytes(content);
        // Weak: compressed or not, it is the same content in other bytes (RFC 9110, 8.8.1).
        EntityTag tag = new EntityTag(Sha256.hex(body).substring(0, 24), true);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer =
                unchanged != null ? unchanged : Response.ok(body, MediaType.APPLICATION_JSON_TYPE);
        next.ifPresent(answer::links);
        return answer.tag(tag)
                .header("Cache-Control", "private, no-cache")
                .header("Vary", "Accept-Encoding")
                .build();
    }

    private byte[] bytes(Object content) {
        try {
            return json.writeValueAsBytes(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("No JSON can be made of " + content.getClass(), e);
        }
    }
}
