package dev.memorylane.ingest.upload;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** The protocol's header names and answers. */
final class Tus {
    static final String VERSION = "1.0.0";
    static final String RESUMABLE = "Tus-Resumable";
    static final String OFFSET = "Upload-Offset";
    static final String LENGTH = "Upload-Length";
    static final String DEFER_LENGTH = "Upload-Defer-Length";
    static final String METADATA = "Upload-Metadata";
    static final String CHECKSUM = "Upload-Checksum";
    static final String BYTES = "application/offset+octet-stream";
    static final String METHOD_OVERRIDE = "X-HTTP-Method-Override";

    private static final String EXPIRES = "Upload-Expires";
    private static final String EXTENSIONS = "creation,creation-with-upload,termination,checksum,expiration";
    private static final String PROBLEM = "application/problem+json";

    private Tus() {}

    static Response.ResponseBuilder answer(int status) {
        return Response.status(status).header(RESUMABLE, VERSION).header("Cache-Control", "no-store");
    }

    /** What this server can. */
    static Response abilities(long maxBytes) {
        return answer(Response.Status.NO_CONTENT.getStatusCode())
                .header("Tus-Version", VERSION)
                .header("Tus-Extension", EXTENSIONS)
                .header("Tus-Max-Size", maxBytes)
                .header("Tus-Checksum-Algorithm", Checksum.ALGORITHMS)
                .build();
    }

    static Response.ResponseBuilder answer(int status, Uploads.Progress progress) {
        return answer(status).header(OFFSET, progress.offset()).header(EXPIRES, date(progress.expires()));
    }

    /** As RFC 9457 has it; the status 460 is the checksum extension's. */
    static Response refusal(RefusedException refused) {
        Response.ResponseBuilder answer = answer(refused.status())
                .type(MediaType.valueOf(PROBLEM))
                .entity(Map.of(
                        "type", "about:blank",
                        "title", title(refused.status()),
                        "status", refused.status(),
                        "detail", refused.getMessage()));
        if (refused.status() == RefusedException.PRECONDITION_FAILED) {
            answer.header("Tus-Version", VERSION);
        }
        return (refused.status() == RefusedException.UNAVAILABLE ? answer.header("Retry-After", 1) : answer).build();
    }

    private static String title(int status) {
        return switch (status) {
            case RefusedException.CHECKSUM_MISMATCH -> "Checksum Mismatch";
            case RefusedException.LOCKED -> "Locked";
            case RefusedException.INSUFFICIENT_STORAGE -> "Insufficient Storage";
            default -> Response.Status.fromStatusCode(status).getReasonPhrase();
        };
    }

    /** IMF-fixdate of RFC 9110, as the protocol wants it. */
    private static String date(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }
}
