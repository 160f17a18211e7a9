package dev.memorylane.vision.decode.imageio;

import dev.memorylane.vision.decode.Deadline;
import dev.memorylane.vision.decode.UnreadableException;
import dev.memorylane.vision.picture.BoxReducer;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.EOFException;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/** Reads an image band by band and reduces each, so that only one band is held. */
public final class BandReader {
    static {
        // No reader below shall write hostile bytes into temporary files.
        ImageIO.setUseCache(false);
    }

    private final ImageReader reader;
    private final int width;
    private final int height;
    private final boolean alpha;
    private final Deadline deadline;

    /**
     * A reader of the first image of its input, which is of the size given.
     *
     * @param alpha whether the image's transparency means something
     */
    public BandReader(ImageReader reader, int width, int height, boolean alpha, Deadline deadline) {
        this.alpha = alpha;
        this.reader = reader;
        this.width = width;
        this.height = height;
        this.deadline = deadline;
    }

    /**
     * The reduced image, of 3 or 4 channels; of fewer rows where its data end or break.
     *
     * @param rows how many from the top there are data for
     * @param bandRows how many are read at a time
     */
    public BoxReducer read(int rows, int bandRows, int reduction) throws UnreadableException {
        BoxReducer reducer = null;
        for (int y = 0; y < rows; y += bandRows) {
            try {
                BufferedImage band = band(y, Math.min(bandRows, rows - y));
                ImageRows samples = new ImageRows(band, alpha);
                reducer = reducer == null ? new BoxReducer(width, height, samples.channels(), reduction) : reducer;
                take(samples, band.getHeight(), reducer);
            } catch (IOException | RuntimeException e) {
                deadline.check();
                if (reducer == null) {
                    throw e instanceof EOFException
                            ? UnreadableException.truncated()
                            : UnreadableException.undecodable(e);
                }
                return reducer;
            }
        }
        if (reducer == null) {
            throw UnreadableException.truncated();
        }
        return reducer;
    }

    private BufferedImage band(int y, int rows) throws IOException {
        ImageReadParam parameters = reader.getDefaultReadParam();
        parameters.setSourceRegion(new Rectangle(0, y, width, rows));
        return reader.read(0, parameters);
    }

    private void take(ImageRows samples, int rows, BoxReducer reducer) throws UnreadableException {
        byte[] row = new byte[width * samples.channels()];
        for (int y = 0; y < rows; y++) {
            deadline.check();
            samples.row(y, row);
            reducer.row(row, 0);
        }
    }
}
