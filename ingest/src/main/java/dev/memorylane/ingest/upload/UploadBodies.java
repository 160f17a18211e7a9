package dev.memorylane.ingest.upload;

import dev.memorylane.access.LargeBodies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.Pattern;

/** Only the addresses of uploads take whole files. */
@ApplicationScoped
class UploadBodies implements LargeBodies {
    private static final Pattern UPLOADS = Pattern.compile("/api/libraries/[^/]+/uploads(/[^/]+)?");

    private final UploadSettings settings;

    @Inject
    UploadBodies(UploadSettings settings) {
        this.settings = settings;
    }

    /** For the proxy. */
    protected UploadBodies() {
        this(null);
    }

    @Override
    public boolean takes(String path) {
        return UPLOADS.matcher(path).matches();
    }

    @Override
    public long mostBytes() {
        return settings.maxBytes();
    }
}
