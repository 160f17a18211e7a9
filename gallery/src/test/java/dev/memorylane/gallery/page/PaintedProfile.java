package dev.memorylane.gallery.page;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The gallery on painted photos alone. */
public class PaintedProfile implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("memorylane.blobs.folder", "target/page-blobs");
    }
}
