package dev.memorylane.gallery.page;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.Set;

/** The gallery on painted photos alone, with decisions that need no Kafka. */
public class PaintedProfile implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("memorylane.blobs.folder", "target/page-blobs");
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(FoldedDecisions.class);
    }
}
