package dev.memorylane.vision.decode;

import dev.memorylane.vision.Orientation;
import dev.memorylane.vision.UnreadableReason;
import dev.memorylane.vision.picture.Raster;
import dev.memorylane.vision.picture.Upright;
import java.util.concurrent.Semaphore;

/**
 * Decodes JPEG and PNG to upright 8-bit RGB. Colour profiles are not applied, grey becomes RGB, CMYK is converted,
 * 16-bit samples keep their upper half, and transparency is dropped: all as Pillow's {@code convert("RGB")} has it, the
 * decoder that the models were trained behind. Thread-safe.
 *
 * <p>A JPEG whose data are wrong inside but whose structure is whole (a flipped bit, a lost sector) is shown by every
 * viewer and is read here too; one that ends early, lacks its end marker or breaks the decoder is not. libjpeg and
 * libpng write a line to standard error for such files, which OpenCV gives no way to silence.
 */
public final class PhotoDecoder {
    /** From here on a picture is decoded alone, so that several workers do not add up their peaks. */
    private static final long LARGE = 64_000_000;

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
     * @throws UnreadableException in words for a person, whatever the bytes are
     */
    public Photo decode(byte[] encoded, Orientation orientation) throws UnreadableException {
        Blueprint blueprint = blueprint(encoded);
        limits.check(blueprint);
        Raster upright = Upright.of(pixels(encoded, blueprint), orientation);
        return orientation.transposes()
                ? new Photo(upright, blueprint.height(), blueprint.width())
                : new Photo(upright, blueprint.width(), blueprint.height());
    }

    private static Blueprint blueprint(byte[] encoded) throws UnreadableException {
        if (encoded.length == 0) {
            throw new UnreadableException(
                    UnreadableReason.EMPTY, "The file is empty. Copy it again from the camera, the card or a backup.");
        }
        FileType type = FileTypes.of(encoded);
        return switch (type) {
            case JPEG -> JpegStructure.read(encoded);
            case PNG -> PngStructure.read(encoded);
            case UNKNOWN, VIDEO ->
                throw new UnreadableException(
                        UnreadableReason.NOT_AN_IMAGE,
                        "The file is no picture of a known kind, whatever its name says. Remove it, or copy the photo"
                                + " again if it should be one.");
            case GIF, BMP, WEBP, TIFF, RAW, HEIC, AVIF, JPEG_XL, JPEG_2000, PHOTOSHOP -> throw unsupported(type);
        };
    }

    private static UnreadableException unsupported(FileType type) {
        return new UnreadableException(
                UnreadableReason.UNSUPPORTED_FORMAT,
                "The file is " + type.words()
                        + ", which cannot be read yet. Export it as JPEG and put that beside it.");
    }

    private Raster pixels(byte[] encoded, Blueprint blueprint) throws UnreadableException {
        if (blueprint.pixels() * blueprint.scans() < LARGE) {
            return decoded(encoded, blueprint);
        }
        oneLarge.acquireUninterruptibly();
        try {
            return decoded(encoded, blueprint);
        } finally {
            oneLarge.release();
        }
    }

    private Raster decoded(byte[] encoded, Blueprint blueprint) throws UnreadableException {
        try {
            return OpenCv.decode(encoded, blueprint, Reduction.of(blueprint, shortSide, limits.heldPixels()));
        } catch (RuntimeException e) {
            throw new UnreadableException(
                    UnreadableReason.CORRUPT,
                    "The file is damaged: its picture cannot be decoded. Copy it again from the camera, the card or a"
                            + " backup.",
                    e);
        }
    }
}
