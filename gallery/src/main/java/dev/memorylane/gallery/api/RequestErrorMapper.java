package dev.memorylane.gallery.api;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Requests that match no resource, or ask for what it cannot do: what was wrong, and what is right. */
public class RequestErrorMapper {
    private static final String DESCRIBED =
            "All addresses are described at /q/openapi, the libraries are at /api/libraries.";

    private final AllowedMethods allowed;

    @Inject
    RequestErrorMapper(AllowedMethods allowed) {
        this.allowed = allowed;
    }

    @ServerExceptionMapper
    Response toResponse(WebApplicationException raised, UriInfo uri, Request request, HttpHeaders headers) {
        Response answer = raised.getResponse();
        if (answer.getStatus() < Response.Status.BAD_REQUEST.getStatusCode()) {
            return answer;
        }
        // JAX-RS calls an address whose parameters cannot be read not found (4.2); the address is there.
        Response.StatusType status =
                answer.getStatus() == Response.Status.NOT_FOUND.getStatusCode() && raised.getCause() != null
                        ? Response.Status.BAD_REQUEST
                        : answer.getStatusInfo();
        Response.ResponseBuilder problem = Response.fromResponse(
                Problem.of(status, words(raised, status, uri, request, headers)).response());
        if (status.getStatusCode() == Response.Status.METHOD_NOT_ALLOWED.getStatusCode()) {
            allowed.of(uri.getPath()).ifPresent(methods -> problem.header(HttpHeaders.ALLOW, methods));
        }
        return problem.build();
    }

    static String nothingAt(String path) {
        return "There is nothing at %s. %s".formatted(path, DESCRIBED);
    }

    private static String words(
            WebApplicationException raised,
            Response.StatusType status,
            UriInfo uri,
            Request request,
            HttpHeaders headers) {
        return raised.getCause() instanceof JsonProcessingException broken
                ? notJson(broken)
                : words(status, uri, request, headers);
    }

    /** Where it breaks; of what stands there nothing is repeated but what the parser itself says. */
    private static String notJson(JsonProcessingException broken) {
        JsonLocation at = broken.getLocation();
        return "The body is no JSON that is taken here%s: %s. /q/openapi describes it."
                .formatted(
                        at == null ? "" : " (line %d, column %d)".formatted(at.getLineNr(), at.getColumnNr()),
                        broken.getOriginalMessage());
    }

    private static String words(Response.StatusType status, UriInfo uri, Request request, HttpHeaders headers) {
        String path = uri.getRequestUri().getRawPath();
        return switch (Response.Status.fromStatusCode(status.getStatusCode())) {
            case NOT_FOUND -> nothingAt(path);
            case METHOD_NOT_ALLOWED ->
                "%s does not take %s; the header Allow says what it takes.".formatted(path, request.getMethod());
            case NOT_ACCEPTABLE ->
                "%s is not to be had as %s. Send Accept: */*, or what %s says of it."
                        .formatted(path, headers.getHeaderString(HttpHeaders.ACCEPT), "/q/openapi");
            case UNSUPPORTED_MEDIA_TYPE ->
                "%s takes no body of %s. Send JSON with Content-Type: application/json."
                        .formatted(path, headers.getHeaderString(HttpHeaders.CONTENT_TYPE));
            case null, default -> "This request is not understood. " + DESCRIBED;
        };
    }
}
