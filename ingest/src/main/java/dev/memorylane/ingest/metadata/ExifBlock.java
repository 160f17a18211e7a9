package dev.memorylane.ingest.metadata;

import com.drew.imaging.tiff.TiffProcessingException;
import com.drew.imaging.tiff.TiffReader;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.RandomAccessReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifTiffHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Reads the tags of a TIFF structure: a TIFF or RAW file, or the EXIF that another container carries. Values that are
 * large are passed over, and no more than a number of bytes in all is taken: pictures, maker's notes and previews lie
 * behind tags too, and a hostile file has nothing else.
 */
final class ExifBlock extends ExifTiffHandler {
    private static final Logger LOG = Logger.getLogger(ExifBlock.class);
    private static final int MOST_VALUE_BYTES = 1 << 16;
    private static final int MOST_XMP_BYTES = 2 << 20;
    private static final int MOST_BYTES = 4 << 20;
    private static final int LEAST_NOTE_BYTES = 16;
    private static final String APPLE = "Apple iOS\0";

    private final Metadata metadata;
    private final Class<? extends Directory> first;
    private int left = MOST_BYTES;
    private XmpPacket xmp = XmpPacket.none();

    private ExifBlock(Metadata metadata, Class<? extends Directory> first) {
        super(metadata, null, 0);
        this.metadata = metadata;
        this.first = first;
    }

    /**
     * @param first what the first directory is: cameras that write EXIF in pieces do not say so
     * @return the XMP packet inside
     */
    static XmpPacket read(RandomAccessReader tiff, Metadata metadata, Class<? extends Directory> first)
            throws IOException {
        ExifBlock block = new ExifBlock(metadata, first);
        try {
            new TiffReader().processTiff(tiff, block, 0);
        } catch (TiffProcessingException broken) {
            throw new IOException(broken.getMessage(), broken);
        }
        return block.xmp;
    }

    /** EXIF that another container carries. Where it is broken, what came before the break is good. */
    static void readInside(byte[] file, int from, Metadata metadata) {
        try {
            read(new ByteArrayReader(Arrays.copyOfRange(file, from, file.length)), metadata, ExifIFD0Directory.class);
        } catch (IOException broken) {
            LOG.debugf("EXIF ends early: %s", broken.getMessage());
        }
    }

    /** The number behind the byte order is another for each maker of RAW: it tells nothing that is needed. */
    @Override
    public void setTiffMarker(int marker) {
        pushDirectory(first);
    }

    /** The pictures behind the first are thumbnails. */
    @Override
    public boolean hasFollowerIfd() {
        return false;
    }

    @Override
    public boolean customProcessTag(
            int offset, Set<Integer> seen, int header, RandomAccessReader reader, int tag, int bytes)
            throws IOException {
        int most = tag == ExifDirectoryBase.TAG_APPLICATION_NOTES ? MOST_XMP_BYTES : MOST_VALUE_BYTES;
        if (bytes < 0 || bytes > Math.min(most, left)) {
            return true;
        }
        left -= bytes;
        return switch (tag) {
            case ExifDirectoryBase.TAG_APPLICATION_NOTES -> {
                xmp = XmpPacket.parse(reader.getBytes(offset, bytes));
                yield true;
            }
            case ExifDirectoryBase.TAG_IPTC_NAA -> {
                IptcTimes.read(reader.getBytes(offset, bytes), metadata);
                yield true;
            }
            case ExifDirectoryBase.TAG_MAKERNOTE ->
                !isOfPhone(offset, reader, bytes) || super.customProcessTag(offset, seen, header, reader, tag, bytes);
            default -> false;
        };
    }

    /** The only notes that are opened: they tell the parts of a Live Photo. */
    private static boolean isOfPhone(int offset, RandomAccessReader reader, int bytes) throws IOException {
        return bytes >= LEAST_NOTE_BYTES
                && new String(reader.getBytes(offset, APPLE.length()), StandardCharsets.ISO_8859_1).equals(APPLE);
    }
}
