package dev.memorylane.vision.decode.png;

import dev.memorylane.vision.decode.Blueprint;
import dev.memorylane.vision.decode.Codec;
import dev.memorylane.vision.decode.Deadline;
import dev.memorylane.vision.decode.DecodedPicture;
import dev.memorylane.vision.decode.EncodedPicture;
import dev.memorylane.vision.decode.FileType;
import dev.memorylane.vision.decode.OpenCv;
import dev.memorylane.vision.decode.UnreadableException;
import java.time.Duration;

/** PNG (ISO/IEC 15948). */
public final class PngCodec implements Codec {
    private static final long NANOS_PER_PIXEL = 40;

    @Override
    public EncodedPicture open(byte[] file) throws UnreadableException {
        PngStructure structure = PngStructure.read(file);
        long pixels = (long) structure.width() * structure.height();
        Duration longest = Duration.ofNanos(pixels * NANOS_PER_PIXEL);
        Blueprint blueprint = new Blueprint(FileType.PNG, structure.width(), structure.height(), 3 * pixels, longest);
        return new Encoded(file, structure, blueprint);
    }

    private record Encoded(byte[] file, PngStructure structure, Blueprint blueprint) implements EncodedPicture {
        @Override
        public DecodedPicture decode(int reduction, Deadline deadline) throws UnreadableException {
            return DecodedPicture.of(OpenCv.decodeWhole(file, structure.essential(), reduction));
        }
    }
}
