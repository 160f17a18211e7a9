package dev.memorylane.vision.decode;

import dev.memorylane.vision.UnreadableReason;
import dev.memorylane.vision.decode.bmp.BmpCodec;
import dev.memorylane.vision.decode.gif.GifCodec;
import dev.memorylane.vision.decode.heif.HeifCodec;
import dev.memorylane.vision.decode.jpeg.JpegCodec;
import dev.memorylane.vision.decode.png.PngCodec;
import dev.memorylane.vision.decode.raw.RawCodec;
import dev.memorylane.vision.decode.tiff.TiffCodec;
import dev.memorylane.vision.decode.webp.WebpCodec;

/** The codec for each type of file. */
public final class Codecs {
    private static final Codec JPEG = new JpegCodec();
    private static final Codec PNG = new PngCodec();
    private static final Codec GIF = new GifCodec();
    private static final Codec BMP = new BmpCodec();
    private static final Codec TIFF = new TiffCodec();
    private static final Codec WEBP = new WebpCodec();
    private static final Codec HEIF = new HeifCodec();
    private static final Codec RAW = new RawCodec(JPEG);

    private Codecs() {}

    /**
     * Opens a file by what its first bytes say; its name is not asked.
     *
     * @throws UnreadableException in words for a person, whatever the bytes are
     */
    public static EncodedPicture open(byte[] file) throws UnreadableException {
        if (file.length == 0) {
            throw new UnreadableException(
                    UnreadableReason.EMPTY, "The file is empty. Copy it again from the camera, the card or a backup.");
        }
        return of(FileTypes.of(file)).open(file);
    }

    private static Codec of(FileType type) {
        return switch (type) {
            case JPEG -> JPEG;
            case PNG -> PNG;
            case HEIC, AVIF -> HEIF;
            case RAW -> RAW;
            case GIF -> GIF;
            case BMP -> BMP;
            case TIFF -> TIFF;
            case WEBP -> WEBP;
            case UNKNOWN, VIDEO ->
                refusal(
                        UnreadableReason.NOT_AN_IMAGE,
                        "The file is no picture of a known kind, whatever its name says. Remove it, or copy the photo"
                                + " again if it should be one.");
            case JPEG_XL, JPEG_2000, PHOTOSHOP ->
                refusal(
                        UnreadableReason.UNSUPPORTED_FORMAT,
                        "The file is " + type.words()
                                + ", which cannot be read yet. Export it as JPEG and put that beside it.");
        };
    }

    private static Codec refusal(UnreadableReason reason, String words) {
        return _ -> {
            throw new UnreadableException(reason, words);
        };
    }
}
