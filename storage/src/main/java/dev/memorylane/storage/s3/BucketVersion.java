package dev.memorylane.storage.s3;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What tells one content of an object from the next without reading it. The same content put again has another time and
 * mostly the same etag; an etag is no hash of the content where it was uploaded in parts or is encrypted.
 *
 * @param size bytes
 * @param modifiedAt to the second: a listing knows milliseconds of which a look at one object does not
 * @param etag without quotes; empty where the server gives none
 */
public record BucketVersion(long size, Instant modifiedAt, String etag) {
    private static final Pattern TEXT = Pattern.compile("(\\d+)@(-?\\d+)@(.*)", Pattern.DOTALL);

    public BucketVersion {
        modifiedAt = modifiedAt.truncatedTo(ChronoUnit.SECONDS);
        etag = etag.replace("\"", "");
    }

    /** As the topics keep it: bytes, seconds since 1970, etag. */
    public String text() {
        return "%d@%d@%s".formatted(size, modifiedAt.getEpochSecond(), etag);
    }

    /** Of the text as the topics keep it; empty where it is another's, such as a file's. */
    public static Optional<BucketVersion> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches()
                ? Optional.of(new BucketVersion(
                        Long.parseLong(matcher.group(1)),
                        Instant.ofEpochSecond(Long.parseLong(matcher.group(2))),
                        matcher.group(3)))
                : Optional.empty();
    }
}
