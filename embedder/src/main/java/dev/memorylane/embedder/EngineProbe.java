package dev.memorylane.embedder;

import dev.memorylane.vision.Analysis;
import dev.memorylane.vision.Orientation;
import dev.memorylane.vision.decode.OpenCv;
import dev.memorylane.vision.picture.Raster;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;

/** Whether an engine that failed on a photo can look at a plain picture of its own. */
final class EngineProbe implements BooleanSupplier {
    private static final int SIDE = 64;
    private static final int QUALITY = 90;

    private final BiFunction<byte[], Orientation, Analysis> analyzer;

    EngineProbe(BiFunction<byte[], Orientation, Analysis> analyzer) {
        this.analyzer = analyzer;
    }

    @Override
    public boolean getAsBoolean() {
        try {
            byte[] jpeg = OpenCv.encodeJpeg(new Raster(SIDE, SIDE, 3, new byte[SIDE * SIDE * 3]), QUALITY);
            return analyzer.apply(jpeg, Orientation.UPRIGHT) instanceof Analysis.Analyzed;
        } catch (RuntimeException | Error failure) {
            return false;
        }
    }
}
