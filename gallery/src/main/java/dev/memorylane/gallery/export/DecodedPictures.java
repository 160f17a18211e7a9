package dev.memorylane.gallery.export;

import dev.memorylane.export.listing.ListedPhoto;
import dev.memorylane.export.source.Originals;
import dev.memorylane.export.source.Pictures;
import dev.memorylane.schemas.blob.BlobStore;
import dev.memorylane.vision.Orientation;
import dev.memorylane.vision.decode.DecodeLimits;
import dev.memorylane.vision.decode.OpenCv;
import dev.memorylane.vision.decode.PhotoDecoder;
import dev.memorylane.vision.decode.UnreadableException;
import dev.memorylane.vision.picture.Raster;
import dev.memorylane.vision.picture.Resampler;
import dev.memorylane.vision.picture.ResamplingFilter;
import dev.memorylane.vision.thumbnail.Thumbnailer;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Pictures from the thumbnails where they are large enough, else from the photos themselves. Not thread-safe. */
public final class DecodedPictures implements Pictures {
    /** A print of a thumbnail that is short of a few pixels is as good, and a hundred times as fast. */
    private static final double ENOUGH = 1.3;

    private static final int MOST_BYTES = 1_000_000_000;
    private static final int QUALITY = 90;

    private final Optional<BlobStore> thumbnails;
    private final Originals originals;
    private PhotoDecoder decoder;
    private int decodes;

    /** @param thumbnails empty where there are none */
    public DecodedPictures(Optional<BlobStore> thumbnails, Originals originals) {
        this.thumbnails = thumbnails;
        this.originals = originals;
    }

    @Override
    public byte[] jpeg(ListedPhoto photo, int longSide) throws IOException {
        if (longSide <= Thumbnailer.LONG_SIDE * ENOUGH) {
            Optional<byte[]> small =
                    thumbnails.flatMap(store -> photo.thumbnail().flatMap(store::get));
            if (small.isPresent()) {
                return small.get();
            }
        }
        try (InputStream in = originals.open(photo)) {
            Raster upright = decoder(longSide)
                    .decode(in.readNBytes(MOST_BYTES), Orientation.ofExif(photo.orientation()))
                    .picture();
            return OpenCv.encodeJpeg(reduced(upright, longSide), QUALITY);
        } catch (UnreadableException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static Raster reduced(Raster picture, int longSide) {
        double scale = Math.min(1, (double) longSide / Math.max(picture.width(), picture.height()));
        int width = Math.max(1, (int) Math.round(picture.width() * scale));
        int height = Math.max(1, (int) Math.round(picture.height() * scale));
        return Resampler.resize(picture, width, height, ResamplingFilter.HAMMING);
    }

    private PhotoDecoder decoder(int longSide) {
        if (decoder == null || decodes != longSide) {
            decoder = new PhotoDecoder(DecodeLimits.DEFAULT, longSide);
            decodes = longSide;
        }
        return decoder;
    }
}
