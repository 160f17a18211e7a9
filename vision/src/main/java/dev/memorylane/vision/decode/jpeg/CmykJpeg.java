package dev.memorylane.vision.decode.jpeg;

import dev.memorylane.vision.decode.Deadline;
import dev.memorylane.vision.decode.DecodedPicture;
import dev.memorylane.vision.decode.Span;
import dev.memorylane.vision.decode.UnreadableException;
import dev.memorylane.vision.decode.colour.Colours;
import dev.memorylane.vision.decode.imageio.MemoryInput;
import dev.memorylane.vision.picture.BoxReducer;
import java.awt.image.Raster;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/**
 * A JPEG of four inks with a profile, through the JDK's reader, which gives the inks as they are; OpenCV mixes them by
 * the plain formula. All writers store them inverted, as Adobe began it.
 */
final class CmykJpeg {
    /** Of four bytes each on the heap; a larger picture is sampled. */
    static final long MOST_PIXELS = 16_000_000;

    private final byte[] file;
    private final JpegStructure jpeg;

    CmykJpeg(byte[] file, JpegStructure jpeg) {
        this.file = file;
        this.jpeg = jpeg;
    }

    DecodedPicture decode(int reduction, Deadline deadline) throws UnreadableException {
        int sampling = 1;
        while (sampling < reduction
                && (long) jpeg.frame().width() * jpeg.frame().height() / sampling / sampling > MOST_PIXELS) {
            sampling *= 2;
        }
        Raster inks = inks(sampling, deadline);
        BoxReducer reducer = new BoxReducer(inks.getWidth(), inks.getHeight(), 4, reduction / sampling);
        int[] samples = new int[4 * inks.getWidth()];
        byte[] row = new byte[samples.length];
        for (int y = 0; y < inks.getHeight(); y++) {
            inks.getPixels(0, y, inks.getWidth(), 1, samples);
            fill(row, samples);
            reducer.row(row, 0);
        }
        int width = Math.ceilDiv(inks.getWidth(), reduction / sampling);
        return Colours.ofInks(reducer.samples(), width, jpeg.metadata().profile());
    }

    private Raster inks(int sampling, Deadline deadline) throws UnreadableException {
        byte[] essential = Span.join(file, jpeg.essential());
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (MemoryInput input = new MemoryInput(new byte[0], essential, new byte[0], deadline)) {
            reader.setInput(input, true, true);
            ImageReadParam parameters = reader.getDefaultReadParam();
            parameters.setSourceSubsampling(sampling, sampling, 0, 0);
            Raster inks = reader.readRaster(0, parameters);
            if (inks.getNumBands() != 4) {
                throw UnreadableException.corrupt("its inks cannot be read");
            }
            return inks;
        } catch (IOException e) {
            throw UnreadableException.undecodable(e);
        } finally {
            reader.dispose();
        }
    }

    private void fill(byte[] row, int[] samples) {
        boolean transformed = jpeg.metadata().isYcck();
        for (int i = 0; i < samples.length; i += 4) {
            if (transformed) {
                inkOfLuma(row, samples, i);
            } else {
                for (int c = 0; c < 3; c++) {
                    row[i + c] = (byte) (255 - samples[i + c]);
                }
            }
            row[i + 3] = (byte) (255 - samples[i + 3]);
        }
    }

    /** Luma and chroma (JFIF's formula) of inverted inks: red of it is how much cyan there is, and so on. */
    private static void inkOfLuma(byte[] row, int[] samples, int i) {
        double luma = samples[i];
        double blue = samples[i + 1] - 128.0;
        double red = samples[i + 2] - 128.0;
        row[i] = clip(luma + 1.402 * red);
        row[i + 1] = clip(luma - 0.344136 * blue - 0.714136 * red);
        row[i + 2] = clip(luma + 1.772 * blue);
    }

    private static byte clip(double value) {
        return (byte) Math.clamp(Math.round(value), 0, 255);
    }
}
