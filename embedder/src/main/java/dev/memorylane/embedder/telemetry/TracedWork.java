package dev.memorylane.embedder.telemetry;

import dev.memorylane.embedder.pipeline.Outcome;
import dev.memorylane.schemas.Photo;
import dev.memorylane.schemas.PhotoKey;
import dev.memorylane.telemetry.trace.PhotoTraces;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import java.util.function.BiFunction;

/** The span {@code embed} around a worker's attempt at a photo; what it logs carries the photo's id. */
public record TracedWork(BiFunction<PhotoKey, Photo, Outcome> work, PhotoTraces traces)
        implements BiFunction<PhotoKey, Photo, Outcome> {

    @Override
    public Outcome apply(PhotoKey key, Photo photo) {
        return traces.within("embed", key.getPhotoId(), () -> {
            Outcome outcome = work.apply(key, photo);
            tell(outcome, Span.current());
            return outcome;
        });
    }

    private static void tell(Outcome outcome, Span span) {
        switch (outcome) {
            case Outcome.Embedded _ -> span.setAttribute("memorylane.outcome", "embedded");
            case Outcome.Rejected no ->
                span.setAttribute("memorylane.outcome", "rejected")
                        .setStatus(StatusCode.ERROR, no.rejection().getMessage());
            case Outcome.Unavailable later ->
                span.setAttribute("memorylane.outcome", "put off").setStatus(StatusCode.ERROR, later.words());
        }
    }
}
