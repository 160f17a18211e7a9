package dev.memorylane.ingest.upload;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;

/** The headers of a request, as the protocol reads them. */
record TusRequest(HttpHeaders headers) {

    /** Every request but OPTIONS must speak our version. */
    void requireVersion() throws RefusedException {
        if (!Tus.VERSION.equals(headers.getHeaderString(Tus.RESUMABLE))) {
            throw new RefusedException(
                    RefusedException.PRECONDITION_FAILED,
                    "This is an address for uploads by the tus protocol %s: send the header %s: %s."
                            .formatted(Tus.VERSION, Tus.RESUMABLE, Tus.VERSION));
        }
    }

    /** Bytes of the whole file. */
    long length() throws RefusedException {
        if (headers.getHeaderString(Tus.DEFER_LENGTH) != null) {
            throw new RefusedException(
                    RefusedException.BAD_REQUEST,
                    "The size of the file must be told when its upload begins, by %s.".formatted(Tus.LENGTH));
        }
        return number(Tus.LENGTH);
    }

    long offset() throws RefusedException {
        return number(Tus.OFFSET);
    }

    boolean bringsBytes() {
        String type = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
        return type != null && type.split(";", 2)[0].strip().equalsIgnoreCase(Tus.BYTES);
    }

    void requireBytes() throws RefusedException {
        if (!bringsBytes()) {
            throw new RefusedException(
                    RefusedException.UNSUPPORTED, "Send the bytes with Content-Type: " + Tus.BYTES + ".");
        }
    }

    Optional<Long> contentLength() {
        String length = headers.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        try {
            return Optional.ofNullable(length).map(Long::valueOf);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    Optional<Checksum> checksum() throws RefusedException {
        return Checksum.parse(headers.getHeaderString(Tus.CHECKSUM));
    }

    UploadMetadata metadata() throws RefusedException {
        return UploadMetadata.parse(headers.getHeaderString(Tus.METADATA));
    }

    private long number(String header) throws RefusedException {
        String text = headers.getHeaderString(header);
        if (text == null || !text.matches("\\d{1,18}")) {
            throw new RefusedException(RefusedException.BAD_REQUEST, header + " must be a number of bytes.");
        }
        return Long.parseLong(text);
    }
}
