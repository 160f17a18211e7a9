package dev.memorylane.ingest.notification;

import dev.memorylane.access.OwnCredential;
import jakarta.enterprise.context.ApplicationScoped;

/** Notifications carry a token of their own: no bucket can log in. */
@ApplicationScoped
public class NotificationAccess implements OwnCredential {
    static final String PATH = "/api/ingest/notifications";

    @Override
    public boolean guards(String normalisedPath) {
        return normalisedPath.equals(PATH);
    }
}
