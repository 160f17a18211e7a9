package dev.memorylane.vision.decode;

import dev.memorylane.vision.Orientation;
import dev.memorylane.vision.decode.colour.Colours;
import dev.memorylane.vision.picture.Raster;
import dev.memorylane.vision.picture.Upright;
import java.util.concurrent.Semaphore;

/**
 * Decodes a photo of any format that {@link Codecs} knows to upright 8-bit sRGB, within {@link DecodeLimits}. Grey
 * becomes RGB, 16-bit samples keep their upper half, as Pillow's {@code convert("RGB")} has it, the decoder that the
 * models were trained behind. Thread-safe.
 *
 * <p>A JPEG whose data are wrong inside but whose structure is whole (a flipped bit, a lost sector) is shown by every
 * viewer and is read here too. libjpeg and libpng write a line to standard error for such files, which OpenCV gives no
 * way to silence.
 */
public final class PhotoDecoder {
    private final DecodeLimits limits;
    private final int shortSide;
    private final Semaphore oneLarge = new Semaphore(1);

    /**
     * A decoder that keeps a short side.
     *
     * @param shortSide pixels that reduction leaves of the short side, where the photo has them
     */
    public PhotoDecoder(DecodeLimits limits, int shortSide) {
        this.limits = limits;
        this.shortSide = shortSide;
        OpenCv.load();
    }

    /**
     * Decodes one photo.
     *
     * @param orientation as the metadata of the file say; a codec that knows better is believed
     * @throws UnreadableException in words for a person, whatever the bytes are
     */
    public Photo decode(byte[] file, Orientation orientation) throws UnreadableException {
        try {
            EncodedPicture encoded = Codecs.open(file);
            limits.check(encoded.blueprint());
            return photo(encoded, Colours.toSrgb(decoded(encoded)), orientation);
        } catch (RuntimeException e) {
            throw UnreadableException.undecodable(e);
        }
    }

    private static Photo photo(EncodedPicture stored, DecodedPicture decoded, Orientation given) {
        Orientation orientation = decoded.ownOrientation().orElse(given);
        Raster upright = Upright.of(decoded.picture(), orientation);
        return orientation.transposes()
                ? new Photo(upright, stored.photoHeight(), stored.photoWidth(), decoded.remarks())
                : new Photo(upright, stored.photoWidth(), stored.photoHeight(), decoded.remarks());
    }

    private DecodedPicture decoded(EncodedPicture encoded) throws UnreadableException {
        if (!limits.isLarge(encoded.blueprint())) {
            return reduced(encoded);
        }
        oneLarge.acquireUninterruptibly();
        try {
            return reduced(encoded);
        } finally {
            oneLarge.release();
        }
    }

    private DecodedPicture reduced(EncodedPicture encoded) throws UnreadableException {
        int reduction = Reduction.of(encoded.blueprint(), shortSide, limits.heldPixels());
        return encoded.decode(reduction, Deadline.in(limits.time()));
    }
}
