package dev.memorylane.ingest.notification;

import dev.memorylane.ingest.bucket.BucketChanges;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Takes notifications of buckets: MinIO's webhook, Amazon EventBridge's API destination, Amazon SNS. */
@Path(NotificationAccess.PATH)
public class NotificationResource {
    private static final Logger LOG = Logger.getLogger(NotificationResource.class);
    private static final int MOST_BYTES = 1 << 20;
    private static final int TOO_LARGE = 413;

    private final Optional<CallerToken> token;
    private final BucketChanges changes;

    @Inject
    public NotificationResource(NotificationSettings settings, BucketChanges changes) {
        this.token = settings.token().map(CallerToken::new);
        this.changes = changes;
    }

    /**
     * What was understood.
     *
     * @param objects named in the notification
     * @param watched those of them that are looked at now
     * @param words more, for a person
     */
    public record Receipt(int objects, int watched, String words) {}

    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    public Response take(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, byte[] body) {
        if (token.isEmpty()) {
            return answer(
                    Response.Status.NOT_FOUND, "Notifications are off: set memorylane.ingest.notification.token.");
        }
        if (!token.get().isIn(authorization)) {
            // Amazon SNS sends its credentials only after this challenge.
            return Response.status(Response.Status.UNAUTHORIZED)
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"notifications\"")
                    .build();
        }
        if (body.length > MOST_BYTES) {
            return Response.status(TOO_LARGE).build();
        }
        return taken(NotificationReader.read(body));
    }

    private Response taken(Notification notification) {
        return switch (notification) {
            case Notification.Happened happened ->
                Response.ok(new Receipt(happened.objects().size(), changes.happened(happened.objects()), "Taken."))
                        .build();
            case Notification.Subscription subscription -> {
                LOG.warn(subscription.words());
                yield answer(Response.Status.OK, subscription.words());
            }
            case Notification.Unknown unknown -> answer(Response.Status.BAD_REQUEST, unknown.words());
        };
    }

    private static Response answer(Response.Status status, String words) {
        return Response.status(status).entity(new Receipt(0, 0, words)).build();
    }
}
