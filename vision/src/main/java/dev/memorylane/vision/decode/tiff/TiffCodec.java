package dev.memorylane.vision.decode.tiff;

import com.twelvemonkeys.imageio.plugins.tiff.TIFFImageReaderSpi;
import dev.memorylane.vision.decode.Blueprint;
import dev.memorylane.vision.decode.Codec;
import dev.memorylane.vision.decode.Deadline;
import dev.memorylane.vision.decode.DecodedPicture;
import dev.memorylane.vision.decode.EncodedPicture;
import dev.memorylane.vision.decode.FileType;
import dev.memorylane.vision.decode.UnreadableException;
import dev.memorylane.vision.decode.UpperPart;
import dev.memorylane.vision.decode.colour.Colours;
import dev.memorylane.vision.decode.imageio.BandReader;
import dev.memorylane.vision.decode.imageio.MemoryInput;
import dev.memorylane.vision.picture.BoxReducer;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import javax.imageio.ImageReader;

/**
 * TIFF and BigTIFF, of several pages the first, through TwelveMonkeys' reader: it reads more of them than OpenCV, is
 * all Java but for JPEG, and a directory of our own making keeps everything from it that is no picture.
 */
public final class TiffCodec implements Codec {
    /** A slow core's. */
    private static final long NANOS_PER_BYTE = 40;

    private static final int BAND_BYTES = 24_000_000;

    @Override
    public EncodedPicture open(byte[] file) throws UnreadableException {
        TiffFile tiff = TiffFile.read(file, 0, file.length);
        TiffDirectory page = tiff.first();
        TiffLayout layout = TiffLayout.of(page, file.length);
        JpegTiles.requireBounded(file, page, layout);
        return new Encoded(file, CleanTiff.of(tiff, page), page, layout, blueprint(layout));
    }

    /** The reader decodes what lies above a band once more for each band. */
    private static Blueprint blueprint(TiffLayout layout) {
        long rowBytes = (long) layout.width() * layout.pixelBytes();
        long bands = Math.ceilDiv(layout.height(), bandRows(layout));
        Duration longest = Duration.ofNanos((bands + 1) / 2 * rowBytes * layout.height() * NANOS_PER_BYTE);
        return new Blueprint(
                FileType.TIFF, layout.width(), layout.height(), 0, (bandRows(layout) + 8L) * rowBytes, longest);
    }

    /** Whole tiles or strips where they are small enough, so that none is decoded twice but for the bands below. */
    private static int bandRows(TiffLayout layout) {
        long rowBytes = (long) layout.width() * layout.pixelBytes();
        int rows = (int) Math.clamp(BAND_BYTES / rowBytes, 1, layout.height());
        return rows > layout.tileHeight() ? rows / layout.tileHeight() * layout.tileHeight() : rows;
    }

    private record Encoded(byte[] file, CleanTiff clean, TiffDirectory page, TiffLayout layout, Blueprint blueprint)
            implements EncodedPicture {
        @Override
        public DecodedPicture decode(int reduction, Deadline deadline) throws UnreadableException {
            ImageReader reader = new TIFFImageReaderSpi().createReaderInstance(null);
            try (MemoryInput input = new MemoryInput(clean.header(), file, clean.directory(), deadline)) {
                reader.setInput(input, false, true);
                BoxReducer picture = new BandReader(reader, layout.width(), layout.height(), true, deadline)
                        .read(layout.rows(), bandRows(layout), reduction);
                return upperPart(picture, reduction);
            } catch (IOException e) {
                throw UnreadableException.undecodable(e);
            } finally {
                reader.dispose();
            }
        }

        private DecodedPicture upperPart(BoxReducer picture, int reduction) throws UnreadableException {
            Optional<byte[]> profile = page.bytes(TiffTag.PROFILE);
            DecodedPicture whole = picture.channels() == 4
                    ? Colours.ofInks(picture.samples(), Math.ceilDiv(layout.width(), reduction), profile)
                    : DecodedPicture.of(picture.raster()).withProfile(profile);
            return UpperPart.of(whole, picture.rows(), layout.height(), reduction);
        }
    }
}
