package dev.memorylane.vision.decode.jpeg;

import dev.memorylane.vision.decode.OpenCv;
import dev.memorylane.vision.decode.UnreadableException;
import dev.memorylane.vision.decode.turbo.TurboJpeg;
import dev.memorylane.vision.picture.Raster;
import java.util.Optional;

/** The pixels of a whole JPEG, by the faster of the decoders that can. */
final class JpegPixels {
    private static final int INKS = 4;

    private JpegPixels() {}

    static Raster decode(byte[] file, JpegStructure structure, int reduction) throws UnreadableException {
        Optional<Raster> fast = isCommon(structure) ? fast(file, structure, reduction) : Optional.empty();
        return fast.isPresent() ? fast.get() : OpenCv.decodeScaled(file, structure.essential(), reduction);
    }

    /**
     * One scan of luma or colours: what every version decodes alike. Of several scans some may be missing, and versions
     * differ in how they smooth what is not there.
     */
    private static boolean isCommon(JpegStructure structure) {
        return structure.scans() == 1
                && !structure.frame().progressive()
                && structure.frame().components() < INKS;
    }

    private static Optional<Raster> fast(byte[] file, JpegStructure structure, int reduction) {
        int width = Math.ceilDiv(structure.frame().width(), reduction);
        int height = Math.ceilDiv(structure.frame().height(), reduction);
        return TurboJpeg.ofSystem().flatMap(turbo -> turbo.decode(file, structure.essential(), width, height));
    }
}
