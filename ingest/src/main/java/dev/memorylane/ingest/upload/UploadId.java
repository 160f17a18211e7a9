package dev.memorylane.ingest.upload;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names an upload in addresses and in the home; who does not know it cannot guess it.
 *
 * @param text 32 hexadecimal digits
 */
record UploadId(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{32}");
    private static final int BYTES = 16;

    UploadId {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("An upload's id is 32 hexadecimal digits");
        }
    }

    static UploadId random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new UploadId(HexFormat.of().formatHex(bytes));
    }

    static Optional<UploadId> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new UploadId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
