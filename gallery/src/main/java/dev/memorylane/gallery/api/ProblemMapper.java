package dev.memorylane.gallery.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;

/** Problems that we raise ourselves. */
@Provider
public class ProblemMapper implements ExceptionMapper<ProblemException> {
    private static final Duration AGAIN = Duration.ofSeconds(2);

    @Override
    public Response toResponse(ProblemException raised) {
        Problem problem = raised.problem();
        return problem.status() == Response.Status.SERVICE_UNAVAILABLE.getStatusCode()
                ? problem.response(AGAIN)
                : problem.response();
    }
}
