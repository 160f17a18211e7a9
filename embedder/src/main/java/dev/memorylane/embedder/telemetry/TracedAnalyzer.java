package dev.memorylane.embedder.telemetry;

import dev.memorylane.telemetry.trace.PhotoTraces;
import dev.memorylane.vision.Analysis;
import dev.memorylane.vision.Orientation;
import io.opentelemetry.api.trace.Span;
import java.util.function.BiFunction;

/** The span {@code analyze}, below that of the attempt: decode, inference, signals, local features, thumbnail. */
public record TracedAnalyzer(BiFunction<byte[], Orientation, Analysis> analyzer, PhotoTraces traces)
        implements BiFunction<byte[], Orientation, Analysis> {
    @Override
    public Analysis apply(byte[] bytes, Orientation orientation) {
        Span span = traces.step("analyze");
        try {
            return analyzer.apply(bytes, orientation);
        } finally {
            span.end();
        }
    }
}
