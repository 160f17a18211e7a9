package dev.memorylane.ingest.upload;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Which libraries take uploads, also before their first photo. */
@Path("/api/uploads")
public class TargetsResource {
    private final UploadService service;
    private final DropTargets targets;

    @Inject
    TargetsResource(UploadService service, DropTargets targets) {
        this.service = service;
        this.targets = targets;
    }

    /**
     * A library that takes uploads.
     *
     * @param library its name in addresses
     * @param uploads where to begin one, by the tus protocol
     * @param maxBytes of one file
     */
    public record Target(String library, String uploads, long maxBytes) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<Target> targets() {
        try {
            long maxBytes = service.uploads().maxBytes();
            return targets.libraries().stream()
                    .map(library -> new Target(library, UploadAddress.of(library), maxBytes))
                    .toList();
        } catch (RefusedException nothingIsTaken) {
            return List.of();
        }
    }
}
