package dev.memorylane.embedder.telemetry;

import dev.memorylane.embedder.pipeline.PhotoReader;
import dev.memorylane.schemas.Photo;
import dev.memorylane.telemetry.trace.PhotoTraces;
import io.opentelemetry.api.trace.Span;
import java.io.IOException;

/** The span {@code read}, below that of the attempt. */
public record TracedReader(PhotoReader reader, PhotoTraces traces) implements PhotoReader {
    @Override
    public byte[] read(Photo photo) throws IOException {
        Span span = traces.step("read");
        try {
            byte[] bytes = reader.read(photo);
            span.setAttribute("memorylane.bytes", bytes.length);
            return bytes;
        } finally {
            span.end();
        }
    }
}
