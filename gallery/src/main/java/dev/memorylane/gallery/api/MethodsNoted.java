package dev.memorylane.gallery.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/** Sees every method of every resource at the start. */
@Provider
public class MethodsNoted implements DynamicFeature {
    private final AllowedMethods allowed;

    @Inject
    MethodsNoted(AllowedMethods allowed) {
        this.allowed = allowed;
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        allowed.note(resource.getResourceClass(), resource.getResourceMethod());
    }
}
