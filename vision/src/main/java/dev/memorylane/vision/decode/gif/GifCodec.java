package dev.memorylane.vision.decode.gif;

import dev.memorylane.vision.decode.Blueprint;
import dev.memorylane.vision.decode.Codec;
import dev.memorylane.vision.decode.Deadline;
import dev.memorylane.vision.decode.DecodedPicture;
import dev.memorylane.vision.decode.EncodedPicture;
import dev.memorylane.vision.decode.FileType;
import dev.memorylane.vision.decode.UnreadableException;
import dev.memorylane.vision.decode.imageio.ImageRows;
import dev.memorylane.vision.decode.imageio.MemoryInput;
import dev.memorylane.vision.picture.BoxReducer;
import java.awt.image.BufferedImage;
import java.io.EOFException;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** GIF: the first frame on its canvas, white where the frame is transparent or is not; through the JDK's reader. */
public final class GifCodec implements Codec {
    /** A slow core's. */
    private static final long NANOS_PER_PIXEL = 60;

    @Override
    public EncodedPicture open(byte[] file) throws UnreadableException {
        GifStructure gif = GifStructure.read(file);
        long framePixels = (long) gif.frameWidth() * gif.frameHeight();
        Duration longest = Duration.ofNanos(((long) gif.width() * gif.height() + framePixels) * NANOS_PER_PIXEL);
        Blueprint blueprint = new Blueprint(FileType.GIF, gif.width(), gif.height(), 0, framePixels, longest);
        return new Encoded(file, gif, blueprint);
    }

    private record Encoded(byte[] file, GifStructure gif, Blueprint blueprint) implements EncodedPicture {
        @Override
        public DecodedPicture decode(int reduction, Deadline deadline) throws UnreadableException {
            ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
            try (MemoryInput input = new MemoryInput(new byte[0], file, new byte[0], deadline)) {
                reader.setInput(input, true, true);
                return DecodedPicture.of(
                        canvas(reader.read(0), reduction, deadline).raster());
            } catch (EOFException e) {
                throw UnreadableException.truncated();
            } catch (IOException e) {
                deadline.check();
                throw UnreadableException.undecodable(e);
            } finally {
                reader.dispose();
            }
        }

        private BoxReducer canvas(BufferedImage frame, int reduction, Deadline deadline) throws UnreadableException {
            ImageRows rows = new ImageRows(frame, true);
            BoxReducer canvas = new BoxReducer(gif.width(), gif.height(), 3, reduction);
            byte[] frameRow = new byte[3 * frame.getWidth()];
            byte[] row = new byte[3 * gif.width()];
            for (int y = 0; y < gif.height(); y++) {
                deadline.check();
                Arrays.fill(row, (byte) 255);
                if (y >= gif.top() && y < gif.top() + frame.getHeight()) {
                    rows.row(y - gif.top(), frameRow);
                    System.arraycopy(frameRow, 0, row, 3 * gif.left(), 3 * gif.frameWidth());
                }
                canvas.row(row, 0);
            }
            return canvas;
        }
    }
}
