package dev.memorylane.vision.decode.jpeg;

import dev.memorylane.vision.Remark;
import dev.memorylane.vision.decode.Blueprint;
import dev.memorylane.vision.decode.Codec;
import dev.memorylane.vision.decode.Deadline;
import dev.memorylane.vision.decode.DecodedPicture;
import dev.memorylane.vision.decode.EncodedPicture;
import dev.memorylane.vision.decode.FileType;
import dev.memorylane.vision.decode.OpenCv;
import dev.memorylane.vision.decode.Span;
import dev.memorylane.vision.decode.UnreadableException;
import dev.memorylane.vision.decode.UpperPart;
import dev.memorylane.vision.picture.Raster;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** JPEG (ITU-T T.81: baseline and progressive, 8 bits), scaled while it is decoded; of several pictures the first. */
public final class JpegCodec implements Codec {
    /** A slow core's; 5 were measured for baseline at full size. */
    private static final long NANOS_PER_PIXEL_AND_SCAN = 12;
    /** Two for each component, none of them subsampled. */
    private static final long COEFFICIENT_BYTES = 2;

    private static final int INKS = 4;

    @Override
    public EncodedPicture open(byte[] file) throws UnreadableException {
        JpegStructure structure = JpegStructure.read(file);
        return new Encoded(file, structure, blueprint(structure));
    }

    /** With several scans the decoder holds the coefficients of the whole picture. */
    private static Blueprint blueprint(JpegStructure structure) {
        JpegFrame frame = structure.frame();
        long pixels = (long) frame.width() * frame.height();
        long working = structure.scans() > 1 ? pixels * frame.components() * COEFFICIENT_BYTES : 0;
        Duration longest = Duration.ofNanos(pixels * structure.scans() * NANOS_PER_PIXEL_AND_SCAN);
        long heap = frame.components() == INKS ? INKS * Math.min(pixels, CmykJpeg.MOST_PIXELS) : 0;
        return new Blueprint(FileType.JPEG, frame.width(), frame.height(), working, heap, longest);
    }

    private record Encoded(byte[] file, JpegStructure structure, Blueprint blueprint) implements EncodedPicture {
        @Override
        public DecodedPicture decode(int reduction, Deadline deadline) throws UnreadableException {
            if (structure.frame().components() < INKS) {
                return pixels(reduction).withProfile(structure.metadata().profileOfRgb());
            }
            if (structure.isCut()) {
                throw UnreadableException.truncated();
            }
            return structure.metadata().profile().isPresent()
                    ? new CmykJpeg(file, structure).decode(reduction, deadline)
                    : pixels(reduction);
        }

        private DecodedPicture pixels(int reduction) throws UnreadableException {
            if (!structure.isCut()) {
                return DecodedPicture.of(JpegPixels.decode(file, structure, reduction));
            }
            byte[] mended = mended();
            Raster picture = OpenCv.decodeScaled(mended, List.of(new Span(0, mended.length)), reduction);
            JpegFrame frame = structure.frame();
            int rows = DecodedRows.of(picture, frame, reduction);
            DecodedPicture upper = UpperPart.of(picture, rows, frame.height(), reduction);
            return frame.progressive() ? upper.withRemark(Remark.TRUNCATED) : upper;
        }

        /** With the end marker that is missing. */
        private byte[] mended() {
            byte[] essential = Span.join(file, structure.essential());
            byte[] mended = Arrays.copyOf(essential, essential.length + 2);
            mended[essential.length] = (byte) 0xFF;
            mended[essential.length + 1] = (byte) 0xD9;
            return mended;
        }
    }
}
