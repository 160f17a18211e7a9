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
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.logging.Logger;

/** Takes notifications of buckets: MinIO's webhook, Amazon EventBridge's API destination, Amazon SNS. */
@Path(NotificationAccess.PATH)
public class NotificationResource {
    private static final Logger LOG = Logger.getLogger(NotificationResource.class);
    private static final int MOST_BYTES = 1 << 20;
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

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

    /** JSON, whatever its sender calls it: Amazon SNS says text/plain. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces({JSON, PROBLEM})
    @Operation(summary = "A bucket tells of changes: as S3, MinIO, EventBridge or SNS write it")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = JSON, schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = "text/plain", schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(
            responseCode = "200",
            description = "It is looked at.",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = Receipt.class)))
    public Response take(
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, byte[] body) {
        if (token.isEmpty()) {
            return problem(
                            Response.Status.NOT_FOUND,
                            "Notifications are off: set memorylane.ingest.notification.token.")
                    .build();
        }
        if (!token.get().isIn(authorization)) {
            // Amazon SNS sends its credentials only after this challenge.
            return problem(
                            Response.Status.UNAUTHORIZED,
                            "Send memorylane.ingest.notification.token as bearer token, or as the password of Basic.")
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"notifications\"")
                    .build();
        }
        if (body.length > MOST_BYTES) {
            return problem(Response.Status.REQUEST_ENTITY_TOO_LARGE, "A notification has at most 1 MiB.")
                    .build();
        }
        return taken(NotificationReader.read(body));
    }

    private Response taken(Notification notification) {
        return switch (notification) {
            case Notification.Happened happened ->
                receipt(new Receipt(happened.objects().size(), changes.happened(happened.objects()), "Taken."));
            case Notification.Subscription subscription -> {
                LOG.warn(subscription.words());
                yield receipt(new Receipt(0, 0, subscription.words()));
            }
            case Notification.Unknown unknown ->
                problem(Response.Status.BAD_REQUEST, unknown.words()).build();
        };
    }

    private static Response receipt(Receipt receipt) {
        return Response.ok(receipt, MediaType.APPLICATION_JSON_TYPE).build();
    }

    /** As RFC 9457 has it. */
    private static Response.ResponseBuilder problem(Response.Status status, String words) {
        return Response.status(status)
                .type(MediaType.valueOf(PROBLEM))
                .entity(Map.of(
                        "type",
                        "about:blank",
                        "title",
                        status.getReasonPhrase(),
                        "status",
                        status.getStatusCode(),
                        "detail",
                        words));
    }
}
