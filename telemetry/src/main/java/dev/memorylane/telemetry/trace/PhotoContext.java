package dev.memorylane.telemetry.trace;

import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanId;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceId;
import io.opentelemetry.api.trace.TraceState;

/**
 * The identity of a photo's trace: the first 128 bits of its id (a SHA-256) name the trace, the next 64 its root span. So
 * every service knows the trace of a photo without being told, through stores, crashes and replays, and a person finds
 * it by the photo's id.
 */
final class PhotoContext {
    private static final int END_OF_SPAN = TraceId.getLength() + SpanId.getLength();

    private PhotoContext() {}

    /** @param photoId lower-case hexadecimal SHA-256 */
    static SpanContext of(String photoId) {
        return SpanContext.createFromRemoteParent(
                traceId(photoId), spanId(photoId), TraceFlags.getSampled(), TraceState.getDefault());
    }

    static String traceId(String photoId) {
        return photoId.substring(0, TraceId.getLength());
    }

    static String spanId(String photoId) {
        return photoId.substring(TraceId.getLength(), END_OF_SPAN);
    }
}
