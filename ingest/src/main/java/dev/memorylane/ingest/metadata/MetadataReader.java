package dev.memorylane.ingest.metadata;

import com.drew.imaging.ImageProcessingException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Reads the metadata of a JPEG or PNG. Bad metadata never costs the photo: what cannot be read is absent. */
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
     * @param mediaType {@code image/jpeg} or {@code image/png}, by content
     * @throws ClosedByInterruptException when this thread is asked to end
     */
    public PhotoMetadata read(Path photo, String mediaType) throws ClosedByInterruptException {
        try (InputStream in =
                new BufferedInputStream(new BoundedStream(Files.newInputStream(photo), MAX_HEADER_BYTES))) {
            Tags tags = mediaType.equals("image/png") ? PngTags.read(in) : JpegTags.read(in);
            return new PhotoTags(tags, new PlausibleTime(clock)).metadata();
        } catch (ClosedByInterruptException e) {
            throw e;
        } catch (IOException | ImageProcessingException | RuntimeException | StackOverflowError e) {
            LOG.infof("The metadata of %s cannot be read (%s); the photo is taken without them", photo, e.getMessage());
            return PhotoMetadata.none();
        }
    }
}
