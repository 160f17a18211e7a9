package dev.memorylane.ingest.metadata;

import com.drew.imaging.ImageProcessingException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Reads the metadata of a photo. Bad metadata never costs the photo: what cannot be read is absent. */
public final class MetadataReader {
    private static final Logger LOG = Logger.getLogger(MetadataReader.class);
    /** Ahead of the pixels of a real photo are kilobytes; a file that has more there than this is out for memory. */
    private static final long MAX_HEADER_BYTES = 16 << 20;

    private final Clock clock;

    /** @param clock bounds capture times: nothing is taken later than tomorrow */
    public MetadataReader(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param mediaType by content, as {@code image/jpeg}
     * @throws ClosedByInterruptException when this thread is asked to end
     */
    public PhotoMetadata read(Path photo, String mediaType) throws ClosedByInterruptException {
        try {
            return new PhotoTags(tags(photo, mediaType), new PlausibleTime(clock)).metadata();
        } catch (ClosedByInterruptException e) {
            throw e;
        } catch (IOException | ImageProcessingException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // The last: a container's box that claims gigabytes, for which the library asks before it reads.
            LOG.infof("The metadata of %s cannot be read (%s); the photo is taken without them", photo, e.getMessage());
            return PhotoMetadata.none();
        }
    }

    /** The reader of what lies beside photos, by the same clock. */
    public ShotWords besidePhotos() {
        return new ShotWords(clock);
    }

    private static Tags tags(Path photo, String mediaType) throws IOException, ImageProcessingException {
        return switch (mediaType) {
            case "image/heic", "image/avif" -> {
                try (RandomAccessFile file = new RandomAccessFile(photo.toFile(), "r")) {
                    yield HeifTags.read(file);
                }
            }
            case "image/x-raw", "image/tiff" -> {
                try (RandomAccessFile file = new RandomAccessFile(photo.toFile(), "r")) {
                    yield RawTags.read(file);
                }
            }
            default -> inSequence(photo, mediaType);
        };
    }

    private static Tags inSequence(Path photo, String mediaType) throws IOException, ImageProcessingException {
        try (InputStream in =
                new BufferedInputStream(new BoundedStream(Files.newInputStream(photo), MAX_HEADER_BYTES))) {
            return switch (mediaType) {
                case "image/png" -> PngTags.read(in);
                case "image/jpeg" -> JpegTags.read(in);
                case "image/webp" -> WebpTags.read(in);
                default -> ContainerTags.of(in);
            };
        }
    }
}
