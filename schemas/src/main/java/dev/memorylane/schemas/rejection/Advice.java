package dev.memorylane.schemas.rejection;

import dev.memorylane.schemas.RejectionCode;
import java.time.Duration;
import java.util.Objects;

/**
 * What a code means to a person.
 *
 * @param title the kind of reason, in two or three words
 * @param toDo what a person can do about a file of that kind, as a sentence
 * @param retry who has it tried again
 */
public record Advice(String title, String toDo, Retry retry) {
    private static final Retry BY_HAND = new Retry.ByHand();
    private static final Retry SOON = new Retry.ByItself(Duration.ofMinutes(1), Duration.ofHours(1));
    private static final Retry LATER = new Retry.ByItself(Duration.ofMinutes(5), Duration.ofHours(6));
    private static final Retry SELDOM = new Retry.ByItself(Duration.ofMinutes(10), Duration.ofDays(1));

    public Advice {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(toDo, "toDo");
        Objects.requireNonNull(retry, "retry");
    }

    public static Advice of(RejectionCode code) {
        return switch (code) {
            case EMPTY -> new Advice("Empty file", "Copy it again from the camera, or delete it.", BY_HAND);
            case NOT_A_PHOTO ->
                new Advice("Not a photo", "Open it to see what it is, then rename or delete it.", BY_HAND);
            case UNSUPPORTED_FORMAT ->
                new Advice("Format not supported", "Export it as JPEG or PNG beside it.", BY_HAND);
            case CORRUPT -> new Advice("Damaged", "Copy it again from the camera, the card or a backup.", BY_HAND);
            case TRUNCATED ->
                new Advice("Incomplete copy", "Copy it again from the camera, the card or a backup.", BY_HAND);
            case TOO_LARGE -> new Advice("Too large", "Export it smaller, as an ordinary JPEG.", BY_HAND);
            case UNREADABLE ->
                new Advice("Cannot be opened", "Allow this program to read it, or check the disk it is on.", SOON);
            case DECODER_MISSING ->
                new Advice("Decoder missing", "Install the decoder that the message names, then try again.", LATER);
            case OUT_OF_MEMORY ->
                new Advice(
                        "Not enough memory",
                        "Give the program more memory (MEMORY_LANE_HEAP=2g), or export the photo smaller.",
                        SOON);
            case CRASHED ->
                new Advice(
                        "Made the program fail",
                        "Export it as an ordinary JPEG and put that beside it; then report it with the file.",
                        BY_HAND);
            case UNDECODABLE_RECORD ->
                new Advice(
                        "Record not understood",
                        "Write it again with the Avro serializer and a registered schema.",
                        BY_HAND);
            case OTHER -> new Advice("Not taken in", "Export it anew, or report it with the file.", SELDOM);
        };
    }
}
