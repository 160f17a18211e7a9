package dev.memorylane.gallery.picture;

import dev.memorylane.vision.Orientation;
import dev.memorylane.vision.decode.DecodeLimits;
import dev.memorylane.vision.decode.PhotoDecoder;
import dev.memorylane.vision.decode.UnreadableException;
import dev.memorylane.vision.picture.Raster;
import dev.memorylane.vision.thumbnail.Thumbnailer;
import java.util.EnumMap;
import java.util.Map;

/** From the bytes of any photo to an upright sRGB JPEG of a size. Thread-safe. */
final class PictureMaker {
    private final Map<PictureSize, PhotoDecoder> decoders = new EnumMap<>(PictureSize.class);

    PictureMaker() {
        for (PictureSize size : PictureSize.values()) {
            decoders.put(size, new PhotoDecoder(DecodeLimits.DEFAULT, size.longSide()));
        }
    }

    /** @throws UnreadableException in words for a person */
    byte[] jpeg(byte[] file, Orientation orientation, PictureSize size) throws UnreadableException {
        Raster picture = decoders.get(size).decode(file, orientation).picture();
        return Thumbnailer.of(picture, size.longSide(), size.quality()).jpeg();
    }
}
