package dev.memorylane.gallery.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is told of each revision of a shortlist: only these addresses, and no other that anybody could send. */
@ConfigMapping(prefix = "memorylane.webhooks")
public interface WebhookSettings {
    /** By a name of your choice. How far each of them was told is kept under it, so that a new name begins anew. */
    @WithParentName
    Map<String, Hook> hooks();

    /** One of them. */
    interface Hook {
        /** Where to post, by HTTP or HTTPS. Redirects are not followed. */
        URI url();

        /** What the signature is made with; absent: there is none. {@code whsec_…} is read as base64. */
        Optional<String> secret();

        /** Of which libraries; absent: of all. */
        Optional<Set<String>> libraries();

        /** How long one attempt may take. */
        @WithDefault("PT10S")
        Duration timeout();

        /** How long to wait at most between two attempts. */
        @WithDefault("PT5M")
        Duration longestPause();
    }
}
