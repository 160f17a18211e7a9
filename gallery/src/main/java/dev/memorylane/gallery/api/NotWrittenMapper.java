package dev.memorylane.gallery.api;

import dev.memorylane.gallery.write.NotWrittenException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;

/** What a person said did not reach its topic: the broker is away, and to say it again is safe. */
@Provider
public class NotWrittenMapper implements ExceptionMapper<NotWrittenException> {
    private static final Duration AGAIN = Duration.ofSeconds(5);

    @Override
    public Response toResponse(NotWrittenException raised) {
        return Problem.of(Response.Status.SERVICE_UNAVAILABLE, raised.getMessage())
                .response(AGAIN);
    }
}
