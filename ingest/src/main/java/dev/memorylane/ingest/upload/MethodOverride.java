package dev.memorylane.ingest.upload;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** For clients that can send GET and POST only: the protocol lets a header name the method that is meant. */
@Provider
@PreMatching
public class MethodOverride implements ContainerRequestFilter {
    private static final Set<String> MEANT = Set.of("PATCH", "DELETE", "HEAD");

    @Override
    public void filter(ContainerRequestContext request) {
        String meant = request.getHeaderString(Tus.METHOD_OVERRIDE);
        boolean ours = request.getUriInfo().getPath().matches("/?api/libraries/[^/]+/uploads/[^/]+");
        if (ours
                && meant != null
                && MEANT.contains(meant)
                && request.getMethod().equals("POST")) {
            request.setMethod(meant);
        }
    }
}
