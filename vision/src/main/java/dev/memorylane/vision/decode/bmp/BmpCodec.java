package dev.memorylane.vision.decode.bmp;

import dev.memorylane.vision.decode.Blueprint;
import dev.memorylane.vision.decode.Codec;
import dev.memorylane.vision.decode.Deadline;
import dev.memorylane.vision.decode.DecodedPicture;
import dev.memorylane.vision.decode.EncodedPicture;
import dev.memorylane.vision.decode.FileType;
import dev.memorylane.vision.decode.UnreadableException;
import dev.memorylane.vision.decode.UpperPart;
import dev.memorylane.vision.decode.imageio.BandReader;
import dev.memorylane.vision.decode.imageio.MemoryInput;
import dev.memorylane.vision.picture.BoxReducer;
import java.io.IOException;
import java.time.Duration;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** Windows and OS/2 bitmaps, through the JDK's reader. What some call their alpha means nothing to most writers. */
public final class BmpCodec implements Codec {
    /** A slow core's. */
    private static final long NANOS_PER_PIXEL = 60;

    private static final int BAND_PIXELS = 4_000_000;

    @Override
    public EncodedPicture open(byte[] file) throws UnreadableException {
        BmpStructure bmp = BmpStructure.read(file);
        long pixels = (long) bmp.width() * bmp.height();
        long heap = (long) bandRows(bmp) * bmp.width() * 4 + (bmp.runLengths() ? 2 * pixels : 0);
        Duration longest = Duration.ofNanos(pixels * NANOS_PER_PIXEL);
        return new Encoded(file, bmp, new Blueprint(FileType.BMP, bmp.width(), bmp.height(), 0, heap, longest));
    }

    /** Compressed rows can only be read from the first on, so they are read together. */
    private static int bandRows(BmpStructure bmp) {
        return bmp.runLengths()
                ? bmp.height()
                : Math.clamp(BAND_PIXELS / bmp.width(), 1, Math.ceilDiv(bmp.height(), 8));
    }

    private record Encoded(byte[] file, BmpStructure bmp, Blueprint blueprint) implements EncodedPicture {
        @Override
        public DecodedPicture decode(int reduction, Deadline deadline) throws UnreadableException {
            ImageReader reader = ImageIO.getImageReadersByFormatName("bmp").next();
            try (MemoryInput input = new MemoryInput(bmp.head(), file, new byte[0], deadline)) {
                reader.setInput(input, false, true);
                BoxReducer picture = new BandReader(reader, bmp.width(), bmp.height(), false, deadline)
                        .read(bmp.height(), bandRows(bmp), reduction);
                return UpperPart.of(picture.raster(), picture.rows(), bmp.height(), reduction);
            } catch (IOException e) {
                throw UnreadableException.undecodable(e);
            } finally {
                reader.dispose();
            }
        }
    }
}
