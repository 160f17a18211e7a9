package dev.memorylane.vision.decode.heif;

import dev.memorylane.vision.Orientation;
import dev.memorylane.vision.UnreadableReason;
import dev.memorylane.vision.decode.Blueprint;
import dev.memorylane.vision.decode.Codec;
import dev.memorylane.vision.decode.Deadline;
import dev.memorylane.vision.decode.DecodedPicture;
import dev.memorylane.vision.decode.EncodedPicture;
import dev.memorylane.vision.decode.FileTypes;
import dev.memorylane.vision.decode.UnreadableException;
import dev.memorylane.vision.decode.container.Box;
import dev.memorylane.vision.decode.container.ByteView;
import java.io.EOFException;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Optional;

/** HEIC and AVIF: the primary picture, upright. */
public final class HeifCodec implements Codec {
    /** A slow core's; HEVC takes some 50 on a fast one. */
    private static final long NANOS_PER_PIXEL = 90;

    /** Red, green, blue, and opacity where there is one. */
    private static final int INTERLEAVED_BYTES = 4;

    private final HeifSupport support;

    /** By the system's libheif, which is looked for when the first file is opened. */
    public HeifCodec() {
        this(null);
    }

    HeifCodec(HeifSupport support) {
        this.support = support;
    }

    @Override
    public EncodedPicture open(byte[] file) throws UnreadableException {
        try {
            HeifItems items = HeifItems.read(file);
            DecodingWork work = DecodingWork.of(items);
            Blueprint blueprint = blueprint(file, items, work);
            LibHeif library = support().require(work.codings());
            return new Encoded(file, library, blueprint, new ColourProfile(items).primary());
        } catch (EOFException e) {
            throw damaged(file, UnreadableException.corrupt("its tables do not fit together (" + e.getMessage() + ")"));
        } catch (UnreadableException e) {
            throw e.reason() == UnreadableReason.CORRUPT ? damaged(file, e) : e;
        }
    }

    private static UnreadableException damaged(byte[] file, UnreadableException otherwise) {
        return isCut(file) ? UnreadableException.truncated() : otherwise;
    }

    private HeifSupport support() {
        return support == null ? HeifSupport.ofSystem() : support;
    }

    private static Blueprint blueprint(byte[] file, HeifItems items, DecodingWork work)
            throws EOFException, UnreadableException {
        DeclaredSize stored = DeclaredSize.of(items, items.primary())
                .orElseThrow(() -> UnreadableException.corrupt("it does not tell the size of its picture"));
        DeclaredSize upright = stored.transformed(items.properties().of(items.primary()));
        if (upright.width() < 1 || upright.height() < 1 || upright.pixels() > Integer.MAX_VALUE) {
            throw UnreadableException.corrupt(
                    "it says that its picture has " + upright.width() + " x " + upright.height() + " pixels");
        }
        long canvas = Math.max(stored.pixels(), upright.pixels());
        double planes =
                (canvas + (work.pixels() > work.largestPixels() ? work.largestPixels() : 0)) * work.bytesPerPixel();
        return new Blueprint(
                FileTypes.of(file),
                (int) upright.width(),
                (int) upright.height(),
                file.length + INTERLEAVED_BYTES * canvas + (long) planes,
                Duration.ofNanos(Math.max(work.pixels(), canvas) * NANOS_PER_PIXEL));
    }

    /** Whether a part of the file reaches beyond its end. */
    private static boolean isCut(byte[] file) {
        try {
            return Box.in(ByteView.of(file, ByteOrder.BIG_ENDIAN)).stream().anyMatch(Box::isCut);
        } catch (EOFException e) {
            return true;
        }
    }

    private record Encoded(byte[] file, LibHeif library, Blueprint blueprint, Optional<byte[]> profile)
            implements EncodedPicture {
        @Override
        public DecodedPicture decode(int reduction, Deadline deadline) throws UnreadableException {
            try (HeifDecoding decoding = new HeifDecoding(library)) {
                return DecodedPicture.of(decoding.primary(file, reduction))
                        .withProfile(profile)
                        .withOwnOrientation(Orientation.UPRIGHT);
            }
        }
    }
}
