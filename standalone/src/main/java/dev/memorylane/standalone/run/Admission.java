package dev.memorylane.standalone.run;

import dev.memorylane.access.AccessSettings;
import dev.memorylane.access.TokenFile;
import dev.memorylane.standalone.home.Home;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** The token of a home that others may reach: made at the first start that needs one, and shown to a person that once. */
final class Admission {
    private static final String FILE = "token";

    private final Reach reach;
    private final Path file;
    private final SmallRyeConfig config = new SmallRyeConfigBuilder()
            .addDefaultSources()
            .addDefaultInterceptors()
            .withMapping(AccessSettings.class)
            .build();

    Admission(Home home, Reach reach) {
        this.reach = reach;
        AccessSettings settings = config.getConfigMapping(AccessSettings.class);
        this.file = reach.tokenFile()
                .or(settings::tokenFile)
                .orElse(home.folder().resolve(FILE))
                .toAbsolutePath();
    }

    /** With OpenID Connect nobody needs a token, unless a file is named for one. */
    private boolean asksForToken() {
        AccessSettings settings = config.getConfigMapping(AccessSettings.class);
        boolean guarded = settings.always() || settings.hosts().isPresent() || !reach.isThisMachineOnly();
        boolean named = reach.tokenFile().isPresent() || settings.tokenFile().isPresent();
        return guarded && (named || !hasOidc());
    }

    private boolean hasOidc() {
        return config.getOptionalValue("quarkus.oidc.tenant-enabled", Boolean.class)
                .orElse(false);
    }

    /** Tells the services where the token is, and a person how to come in. */
    void prepare(int port, PrintStream out) throws IOException {
        if (!asksForToken()) {
            return;
        }
        System.setProperty("memorylane.access.token-file", file.toString());
        TokenFile kept = new TokenFile(file);
        boolean fresh = kept.isMissing();
        String token = kept.read().reveal();
        if (fresh) {
            out.printf("The page asks for a token. Open this link once in each browser, and show it to nobody else:%n");
            out.printf("  %slogin/#%s%n", reach.page(port), token);
        }
        out.printf("%s token is in %s.%n", fresh ? "The" : "The page asks for a token. The", file);
        if (!reach.isThisMachineOnly()) {
            out.println("Without TLS others in the network can listen; docs/security.md says how to turn it on.");
        }
    }
}
