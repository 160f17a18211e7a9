package dev.memorylane.ingest.content;

import dev.memorylane.ingest.metadata.MetadataReader;
import dev.memorylane.ingest.source.FileVersion;
import dev.memorylane.ingest.source.SeenFile;
import dev.memorylane.schemas.RejectionCode;
import dev.memorylane.schemas.blob.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Reads one file: what it is, its hash, its metadata. Memory is bounded whatever the file holds. */
public final class Examiner {
    private static final Logger LOG = Logger.getLogger(Examiner.class);
    private static final int BUFFER = 1 << 16;
    private static final String BROKEN_LINK =
            "is a link to a file that is not there. Bring the file back or delete the link; it is tried again by itself.";

    private final Classifier classifier;
    private final MetadataReader metadata;

    /** @param maxBytes size above which a photo is rejected */
    public Examiner(long maxBytes, MetadataReader metadata) {
        this.classifier = new Classifier(maxBytes);
        this.metadata = metadata;
    }

    /** The media type of a picture by its first bytes; empty where they are those of none. */
    public static Optional<String> mediaTypeOf(byte[] content) {
        byte[] head = Arrays.copyOf(content, Math.min(content.length, Signature.LENGTH));
        return Signature.of(head).map(PictureFormat::mediaType);
    }

    /** Whether a name promises a photo, so that people wait for the file. */
    public static boolean promisesPhoto(String fileName) {
        return FileNameExtension.promised(fileName).isPresent();
    }

    /**
     * Looks at a settled file.
     *
     * @return nothing when the file changed or went while it was read: it had not settled after all
     * @throws ClosedByInterruptException when this thread is asked to end
     */
    public Optional<Finding> examine(SeenFile file) throws ClosedByInterruptException {
        try {
            Finding finding = read(file);
            return versionNow(file.path()).equals(file.version()) ? Optional.of(finding) : Optional.empty();
        } catch (ClosedByInterruptException e) {
            throw e;
        } catch (NoSuchFileException e) {
            return brokenLink(file);
        } catch (IOException e) {
            return Optional.of(unreadable(file, e));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warnf(e, "%s could not be examined; the others go on", file.uri());
            return Optional.of(failed(file, e));
        }
    }

    /** A rejection where the link itself was met and not its target; else the file has just gone. */
    private static Optional<Finding> brokenLink(SeenFile file) {
        try {
            BasicFileAttributes link =
                    Files.readAttributes(file.path(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return link.isSymbolicLink() && FileVersion.of(link).equals(file.version())
                    ? Optional.of(
                            new Finding.Rejected(file.uri(), file.version(), RejectionCode.UNREADABLE, BROKEN_LINK))
                    : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private static FileVersion versionNow(Path path) throws IOException {
        return FileVersion.of(Files.readAttributes(path, BasicFileAttributes.class));
    }

    private Finding read(SeenFile file) throws IOException {
        try (InputStream in = Files.newInputStream(file.path())) {
            byte[] head = in.readNBytes(Signature.LENGTH);
            return switch (classifier.classify(file.name(), file.version().size(), head)) {
                case Verdict.Photo(PictureFormat format) -> photo(file, format, hash(head, in));
                case Verdict.Rejected(RejectionCode code, String words) ->
                    new Finding.Rejected(file.uri(), file.version(), code, words);
                case Verdict.Ignored() -> new Finding.Ignored(file.uri(), file.version());
            };
        }
    }

    private Finding photo(SeenFile file, PictureFormat format, String photoId) throws ClosedByInterruptException {
        return new Finding.PhotoFound(
                file.uri(),
                file.version(),
                photoId,
                format.mediaType(),
                metadata.read(file.path(), format.mediaType()));
    }

    private static String hash(byte[] head, InputStream rest) throws IOException {
        MessageDigest digest = Sha256.digest();
        digest.update(head);
        byte[] buffer = new byte[BUFFER];
        for (int read = rest.read(buffer); read >= 0; read = rest.read(buffer)) {
            digest.update(buffer, 0, read);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Finding failed(SeenFile file, Throwable failure) {
        return new Finding.Rejected(
                file.uri(),
                file.version(),
                RejectionCode.OTHER,
                "could not be examined (%s). Export it anew, or report it with the file.".formatted(failure));
    }

    /** A file whose name promises nothing and that cannot be read is nobody's photo. */
    private static Finding unreadable(SeenFile file, IOException failure) {
        if (!promisesPhoto(file.name())) {
            return new Finding.Ignored(file.uri(), file.version());
        }
        return new Finding.Rejected(
                file.uri(),
                file.version(),
                RejectionCode.UNREADABLE,
                "cannot be read (%s). Allow this program to read it, or check the disk; it is tried again by itself."
                        .formatted(reason(failure)));
    }

    private static String reason(IOException failure) {
        return switch (failure) {
            case AccessDeniedException _ -> "permission denied";
            case FileSystemException e when e.getReason() != null -> e.getReason();
            default -> String.valueOf(failure.getMessage());
        };
    }
}
