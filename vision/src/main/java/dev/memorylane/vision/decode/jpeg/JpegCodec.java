package dev.memorylane.vision.decode.jpeg;

import dev.memorylane.vision.decode.Blueprint;
import dev.memorylane.vision.decode.Codec;
import dev.memorylane.vision.decode.Deadline;
import dev.memorylane.vision.decode.DecodedPicture;
import dev.memorylane.vision.decode.EncodedPicture;
import dev.memorylane.vision.decode.FileType;
import dev.memorylane.vision.decode.OpenCv;
import dev.memorylane.vision.decode.UnreadableException;
import java.time.Duration;

/** JPEG (ITU-T T.81: baseline and progressive, 8 bits), scaled while it is decoded. */
public final class JpegCodec implements Codec {
    /** A slow core's; 5 were measured for baseline at full size. */
    private static final long NANOS_PER_PIXEL_AND_SCAN = 12;
    /** Two for each of three components, none of them subsampled. */
    private static final long COEFFICIENT_BYTES = 6;

    @Override
    public EncodedPicture open(byte[] file) throws UnreadableException {
        JpegStructure structure = JpegStructure.read(file);
        return new Encoded(file, structure, blueprint(structure));
    }

    /** With several scans the decoder holds the coefficients of the whole picture. */
    private static Blueprint blueprint(JpegStructure structure) {
        long pixels = (long) structure.width() * structure.height();
        long working = structure.scans() > 1 ? pixels * COEFFICIENT_BYTES : 0;
        Duration longest = Duration.ofNanos(pixels * structure.scans() * NANOS_PER_PIXEL_AND_SCAN);
        return new Blueprint(FileType.JPEG, structure.width(), structure.height(), working, longest);
    }

    private record Encoded(byte[] file, JpegStructure structure, Blueprint blueprint) implements EncodedPicture {
        @Override
        public DecodedPicture decode(int reduction, Deadline deadline) throws UnreadableException {
            return DecodedPicture.of(OpenCv.decodeScaled(file, structure.essential(), reduction));
        }
    }
}
