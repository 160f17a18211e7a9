package dev.memorylane.access;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.nio.file.Path;
import java.util.Map;

/** As on an address that others reach: nothing without a token. */
public class GuardedProfile implements QuarkusTestProfile {
    static final Path TOKEN = Path.of("target/guarded/token");

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.http.host", "0.0.0.0", "memorylane.access.token-file", TOKEN.toString());
    }
}
