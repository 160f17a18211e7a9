package dev.memorylane.telemetry.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Spans in the traces of photos. While nobody collects traces they are all no-ops. What is logged within a span carries
 * the photo's id.
 */
@Singleton
public class PhotoTraces {
    /** The photo's id. */
    public static final String PHOTO = "memorylane.photo.id";
    /** More links than this are cut off by the SDK anyway. */
    private static final int MOST_LINKS = 128;

    private final Tracer tracer;
    private final PhotoIds ids;
    private final boolean collected;

    @Inject
    public PhotoTraces(
            Tracer tracer, PhotoIds ids, @ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean disabled) {
        this.tracer = tracer;
        this.ids = ids;
        this.collected = !disabled;
    }

    /** Whether somebody collects traces. */
    public boolean collected() {
        return collected;
    }

    /** A span below the one in which this thread is; end it. */
    public Span step(String name) {
        return tracer.spanBuilder(name).startSpan();
    }

    /** The root span of a photo that was seen for the first time; ends at once. */
    public void seen(String photoId, String library, String fileName, Instant begun) {
        Span root = ids.rootOf(photoId, () -> tracer.spanBuilder("photo")
                .setNoParent()
                .setStartTimestamp(begun)
                .setAttribute(PHOTO, photoId)
                .setAttribute("memorylane.library", library)
                .setAttribute("memorylane.file.name", fileName)
                .startSpan());
        root.end();
    }

    /** A span below the photo's root; end it. */
    public Span begin(String name, String photoId) {
        return tracer.spanBuilder(name)
                .setParent(Context.root().with(Span.wrap(PhotoContext.of(photoId))))
                .setAttribute(PHOTO, photoId)
                .startSpan();
    }

    /** Runs within a span below the photo's root. */
    public <T> T within(String name, String photoId, Supplier<T> work) {
        try (LoggedPhoto _ = LoggedPhoto.of(photoId)) {
            return run(begin(name, photoId), work);
        }
    }

    /** Runs within a span of its own trace that links to those of the photos it is about, the first 128 of them. */
    public <T> T together(String name, Collection<String> photoIds, Supplier<T> work) {
        if (!collected) {
            return work.get();
        }
        SpanBuilder span = tracer.spanBuilder(name).setNoParent().setAttribute("memorylane.photos", photoIds.size());
        photoIds.stream().limit(MOST_LINKS).map(PhotoContext::of).forEach(span::addLink);
        return run(span.startSpan(), work);
    }

    private static <T> T run(Span span, Supplier<T> work) {
        try (Scope scope = span.makeCurrent()) {
            return work.get();
        } catch (RuntimeException | Error e) {
            span.recordException(e);
            throw e;
        } finally {
            span.end();
        }
    }
}
