package dev.memorylane.clusterer.work;

import dev.memorylane.culling.Culler;
import dev.memorylane.culling.CullingParameters;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Culling and its parameters as beans. */
@Dependent
public class CullingProducer {

    @Produces
    @Singleton
    Culling culling() {
        return new Culler()::cull;
    }

    @Produces
    @Singleton
    CullingParameters parameters() {
        return CullingParameters.defaults();
    }
}
