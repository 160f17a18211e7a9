package dev.memorylane.gallery.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** OPTIONS names what the address itself takes, and not what its siblings do. */
@Provider
public class OptionsAnswer implements ContainerResponseFilter {
    private final AllowedMethods allowed;

    @Inject
    OptionsAnswer(AllowedMethods allowed) {
        this.allowed = allowed;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getMethod().equals(HttpMethod.OPTIONS)) {
            allowed.of(request.getUriInfo().getPath()).ifPresent(methods -> response.getHeaders()
                    .putSingle(HttpHeaders.ALLOW, methods + ", " + HttpMethod.OPTIONS));
        }
    }
}
