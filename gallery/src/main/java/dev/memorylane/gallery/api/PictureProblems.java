package dev.memorylane.gallery.api;

import dev.memorylane.gallery.picture.PictureException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;

/** Pictures that cannot be had. */
@Provider
public class PictureProblems implements ExceptionMapper<PictureException> {
    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final Duration WHILE = Duration.ofSeconds(10);
    private static final int UNPROCESSABLE = 422;

    @Override
    public Response toResponse(PictureException raised) {
        String words = raised.getMessage();
        return switch (raised.reason()) {
            case AWAY -> Problem.of(Response.Status.SERVICE_UNAVAILABLE, words).response(WHILE);
            case BUSY -> Problem.of(Response.Status.SERVICE_UNAVAILABLE, words).response(MOMENT);
            case GONE -> Problem.of(Response.Status.NOT_FOUND, words).response();
            case UNREADABLE -> new Problem("about:blank", "Unprocessable Content", UNPROCESSABLE, words).response();
        };
    }
}
