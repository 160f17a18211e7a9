package dev.memorylane.ingest.upload;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a client says of a file in the header Upload-Metadata: pairs of a key and a value in Base64. */
final class UploadMetadata {
    private static final int MOST_CHARACTERS = 8_192;
    private static final Duration AHEAD = Duration.ofDays(1);

    private final Map<String, String> values;

    private UploadMetadata(Map<String, String> values) {
        this.values = values;
    }

    static UploadMetadata parse(String header) throws RefusedException {
        Map<String, String> values = new HashMap<>();
        if (header != null && !header.isBlank()) {
            if (header.length() > MOST_CHARACTERS) {
                throw unusable();
            }
            for (String pair : header.split(",", -1)) {
                String[] parts = pair.strip().split(" ", 2);
                values.put(parts[0], parts.length == 2 ? decoded(parts[1].strip()) : "");
            }
        }
        return new UploadMetadata(values);
    }

    private static String decoded(String base64) throws RefusedException {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw unusable();
        }
    }

    private static RefusedException unusable() {
        return new RefusedException(
                RefusedException.BAD_REQUEST,
                "Upload-Metadata is a list of pairs, each a key, a space and a value in Base64, separated by commas.");
    }

    /** As it was sent: to be made safe before it is used. */
    String name() {
        return Optional.ofNullable(values.get("filename"))
                .or(() -> Optional.ofNullable(values.get("name")))
                .orElse("");
    }

    /** Whether the client says that it is a picture or a film. */
    boolean saysPicture() {
        String type = Optional.ofNullable(values.get("filetype"))
                .or(() -> Optional.ofNullable(values.get("type")))
                .orElse("");
        return type.startsWith("image/") || type.startsWith("video/");
    }

    /** Milliseconds since 1970, as browsers tell it; what lies before or ahead of us is no time of a file. */
    Optional<Instant> modifiedAt(Clock clock) {
        try {
            return Optional.ofNullable(values.get("lastModified"))
                    .or(() -> Optional.ofNullable(values.get("mtime")))
                    .map(Long::parseLong)
                    .map(Instant::ofEpochMilli)
                    .filter(at -> at.isAfter(Instant.EPOCH)
                            && at.isBefore(clock.instant().plus(AHEAD)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
