package dev.memorylane.gallery.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.UncheckedIOException;
import org.jboss.logging.Logger;

/** A blob store that cannot be read: infrastructure, it may come back. */
@Provider
public class StorageErrorMapper implements ExceptionMapper<UncheckedIOException> {
    private static final Logger LOG = Logger.getLogger(StorageErrorMapper.class);

    @Override
    public Response toResponse(UncheckedIOException raised) {
        LOG.warn("A picture could not be read", raised);
        return Problem.of(
                        Response.Status.SERVICE_UNAVAILABLE,
                        "The pictures cannot be read at the moment. Look whether the disk that holds them is there.")
                .response();
    }
}
