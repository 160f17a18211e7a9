package dev.memorylane.vision.decode.png;

import dev.memorylane.vision.decode.Blueprint;
import dev.memorylane.vision.decode.Codec;
import dev.memorylane.vision.decode.Deadline;
import dev.memorylane.vision.decode.DecodedPicture;
import dev.memorylane.vision.decode.EncodedPicture;
import dev.memorylane.vision.decode.FileType;
import dev.memorylane.vision.decode.UnreadableException;
import java.time.Duration;

/**
 * PNG (ISO/IEC 15948): every colour type and depth, interlaced or not, of an animation the default image. Written here
 * and not left to a library because the libraries hold the whole picture and give nothing of a file that ends early.
 * Gamma and chromaticity chunks are not applied, as in most viewers; a profile is.
 */
public final class PngCodec implements Codec {
    /** A slow core's. */
    private static final long NANOS_PER_BYTE = 12;

    @Override
    public EncodedPicture open(byte[] file) throws UnreadableException {
        PngStructure structure = PngStructure.read(file);
        PngHeader header = structure.header();
        long rowBytes = header.rowBytes(header.width());
        long heap = (header.interlaced() ? 6L * header.width() * header.height() : 0) + 2 * rowBytes;
        Duration longest = Duration.ofNanos((rowBytes + 3L * header.width()) * header.height() * NANOS_PER_BYTE);
        Blueprint blueprint = new Blueprint(FileType.PNG, header.width(), header.height(), 0, heap, longest);
        return new Encoded(file, structure, blueprint);
    }

    private record Encoded(byte[] file, PngStructure structure, Blueprint blueprint) implements EncodedPicture {
        @Override
        public DecodedPicture decode(int reduction, Deadline deadline) throws UnreadableException {
            try (PngRows rows = new PngRows(file, structure)) {
                return new PngDecoder(structure, rows, deadline)
                        .decode(reduction)
                        .withProfile(PngProfile.of(structure.profile()));
            }
        }
    }
}
