package dev.memorylane.ingest.content;

import dev.memorylane.schemas.RejectionCode;
import java.util.Optional;

/** Decides what a file is. Content is believed before the name. Pure. */
final class Classifier {
    private static final long MEGABYTE = 1_000_000;
    /** Takeout writes kilobytes; who has more in JSON writes of something else. */
    private static final long MOST_TAKEOUT = 1 << 20;

    private final long maxBytes;

    Classifier(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    /**
     * @param fileName name without folders
     * @param size bytes of the whole file
     * @param head its first {@link Signature#LENGTH} bytes, or all there are
     */
    Verdict classify(String fileName, long size, byte[] head) {
        if (FileNameExtension.of(fileName).equals("thm")) {
            // A camera's own miniature of a video: a JPEG that nobody took.
            return new Verdict.Ignored();
        }
        Optional<PictureFormat> promised = FileNameExtension.promised(fileName);
        Optional<PictureFormat> picture = Signature.of(head)
                .or(() -> promised.filter(format -> format == PictureFormat.JPEG && Signature.mayBeJpeg(head)));
        return picture.map(found -> picture(precise(found, promised), size))
                .or(() -> FilmSignature.of(head).map(Verdict.Film::new))
                .or(() -> promised.map(format -> noPicture(format, size, head)))
                .orElseGet(() -> beside(fileName, size, head));
    }

    private static Verdict beside(String fileName, long size, byte[] head) {
        if (isSidecar(fileName, head)) {
            return new Verdict.Sidecar();
        }
        boolean json = FileNameExtension.of(fileName).equals("json") && size <= MOST_TAKEOUT;
        return json ? new Verdict.Takeout() : new Verdict.Ignored();
    }

    /** An empty one says nothing, and is one all the same: programs write them so. */
    private static boolean isSidecar(String fileName, byte[] head) {
        boolean text = head.length == 0 || head[0] == '<' || (head[0] & 0x80) != 0 || Character.isWhitespace(head[0]);
        return FileNameExtension.of(fileName).equals("xmp") && text;
    }

    /** Most RAW formats are TIFF by signature: there the name tells more. */
    private static PictureFormat precise(PictureFormat found, Optional<PictureFormat> promised) {
        boolean raw = found == PictureFormat.TIFF && promised.equals(Optional.of(PictureFormat.RAW));
        return raw ? PictureFormat.RAW : found;
    }

    private Verdict picture(PictureFormat format, long size) {
        if (!format.isDecodable()) {
            return unsupported(format);
        }
        return size > maxBytes ? tooLarge(size) : new Verdict.Photo(format);
    }

    private static Verdict noPicture(PictureFormat promised, long size, byte[] head) {
        if (size == 0 || head.length == 0) {
            return new Verdict.Rejected(
                    RejectionCode.EMPTY, "is empty: a copy that broke off? Copy it again, or delete it.");
        }
        return new Verdict.Rejected(
                RejectionCode.NOT_A_PHOTO,
                "is named like a %s picture, but its content is none. Open it to see what it is, then rename or delete it."
                        .formatted(promised.words()));
    }

    private static Verdict unsupported(PictureFormat format) {
        return new Verdict.Rejected(
                RejectionCode.UNSUPPORTED_FORMAT,
                "is a %s picture, which cannot be decoded. Export it as JPEG or PNG into the folder to have it considered."
                        .formatted(format.words()));
    }

    private Verdict tooLarge(long size) {
        return new Verdict.Rejected(
                RejectionCode.TOO_LARGE,
                "has %d MB, more than the %d MB allowed. Export it smaller, or raise memorylane.ingest.max-bytes."
                        .formatted(size / MEGABYTE, maxBytes / MEGABYTE));
    }
}
