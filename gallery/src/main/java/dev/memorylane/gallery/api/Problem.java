package dev.memorylane.gallery.api;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;

/**
 * An error as RFC 9457 has it.
 *
 * @param type what kind; about:blank, as the status says it all
 * @param title short, the same for every occurrence
 * @param status HTTP status
 * @param detail what happened here, and what to do
 */
public record Problem(String type, String title, int status, String detail) {
    /** Media type of problems. */
    public static final String JSON = "application/problem+json";

    static Problem of(Response.StatusType status, String detail) {
        return new Problem("about:blank", status.getReasonPhrase(), status.getStatusCode(), detail);
    }

    Response response() {
        return builder().build();
    }

    /** With a word on when to come again (RFC 9110, 10.2.3). */
    Response response(Duration again) {
        return builder().header("Retry-After", again.toSeconds()).build();
    }

    private Response.ResponseBuilder builder() {
        return Response.status(status)
                .type(MediaType.valueOf(JSON))
                .header("Cache-Control", "no-store")
                .entity(this);
    }
}
