package dev.memorylane.telemetry.trace;

import io.opentelemetry.sdk.trace.IdGenerator;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** Random ids, but for the root span of a photo, whose ids follow from the photo's. */
@Singleton
public class PhotoIds implements IdGenerator {
    private final IdGenerator random = IdGenerator.random();
    private final ThreadLocal<String> photo = new ThreadLocal<>();

    /** What {@code begin} makes, on this thread, has the ids of the photo's root. */
    <T> T rootOf(String photoId, Supplier<T> begin) {
        photo.set(photoId);
        try {
            return begin.get();
        } finally {
            photo.remove();
        }
    }

    @Override
    public String generateTraceId() {
        String photoId = photo.get();
        return photoId == null ? random.generateTraceId() : PhotoContext.traceId(photoId);
    }

    @Override
    public String generateSpanId() {
        String photoId = photo.get();
        return photoId == null ? random.generateSpanId() : PhotoContext.spanId(photoId);
    }
}
