package dev.memorylane.gallery.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Requests that match no resource, or ask for what it cannot do. */
@Provider
public class RequestErrorMapper implements ExceptionMapper<WebApplicationException> {

    @Override
    public Response toResponse(WebApplicationException raised) {
        Response.StatusType status = raised.getResponse().getStatusInfo();
        boolean error = status.getStatusCode() >= Response.Status.BAD_REQUEST.getStatusCode();
        return error
                ? Problem.of(
                                status,
                                "This request is not understood. The page is at /, the libraries are at /api/libraries.")
                        .response()
                : raised.getResponse();
    }
}
