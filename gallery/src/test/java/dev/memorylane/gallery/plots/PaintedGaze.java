package dev.memorylane.gallery.plots;

import dev.memorylane.gallery.Records;
import dev.memorylane.vision.Orientation;
import dev.memorylane.vision.decode.UnreadableException;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A model that looks at everything alike, and knows what its own codecs know. */
@ApplicationScoped
public class PaintedGaze implements Gaze {
    @Override
    public boolean isOf(String modelKey) {
        return modelKey.equals(Records.MODEL);
    }

    @Override
    public String looker() {
        return "the class token in the last block";
    }

    @Override
    public byte[] png(byte[] encoded, Orientation orientation) throws UnreadableException {
        try {
            BufferedImage seen = ImageIO.read(new ByteArrayInputStream(encoded));
            if (seen == null) {
                throw UnreadableException.corrupt("nothing in it is a picture");
            }
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(seen, "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
