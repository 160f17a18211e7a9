package dev.memorylane.ingest.metadata;

import com.drew.imaging.tiff.TiffProcessingException;
import com.drew.imaging.tiff.TiffReader;
import com.drew.lang.RandomAccessReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifTiffHandler;
import java.io.IOException;
import java.util.Set;

/**
 * Reads the tags of a TIFF structure: a TIFF or RAW file, or the EXIF that another container carries. Values that are
 * large are passed over, and no more than a number of bytes in all is taken: pictures, maker's notes and previews lie
 * behind tags too, and a hostile file has nothing else.
 */
final class ExifBlock extends ExifTiffHandler {
    private static final int MOST_VALUE_BYTES = 1 << 16;
    private static final int MOST_BYTES = 4 << 20;

    private final Class<? extends Directory> first;
    private int left = MOST_BYTES;

    private ExifBlock(Metadata metadata, Class<? extends Directory> first) {
        super(metadata, null, 0);
        this.first = first;
    }

    /** @param first what the first directory is: cameras that write EXIF in pieces do not say so */
    static void read(RandomAccessReader tiff, Metadata metadata, Class<? extends Directory> first) throws IOException {
        try {
            new TiffReader().processTiff(tiff, new ExifBlock(metadata, first), 0);
        } catch (TiffProcessingException broken) {
            throw new IOException(broken.getMessage(), broken);
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
        boolean isWanted = bytes >= 0
                && bytes <= Math.min(MOST_VALUE_BYTES, left)
                && tag != ExifDirectoryBase.TAG_MAKERNOTE
                && tag != ExifDirectoryBase.TAG_APPLICATION_NOTES;
        left -= isWanted ? bytes : 0;
        return !isWanted;
    }
}
