package dev.memorylane.clusterer.telemetry;

import dev.memorylane.clusterer.work.Culling;
import dev.memorylane.culling.CandidatePhoto;
import dev.memorylane.culling.Culled;
import dev.memorylane.culling.CullingParameters;
import dev.memorylane.culling.PersonDecisions;
import dev.memorylane.culling.preference.Preference;
import dev.memorylane.telemetry.trace.PhotoTraces;
import io.opentelemetry.api.trace.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The span {@code recluster} of a window, with links to its photos; and in the trace of each photo that is clustered for
 * the first time, as far as this process remembers, the span {@code first clustered}.
 */
public final class TracedCulling implements Culling {
    private static final int REMEMBERED = 10_000;

    private final Culling culling;
    private final PhotoTraces traces;
    private final Set<String> clustered = Collections.synchronizedSet(Collections.newSetFromMap(new Latest()));

    public TracedCulling(Culling culling, PhotoTraces traces) {
        this.culling = culling;
        this.traces = traces;
    }

    @Override
    public Culled cull(
            List<CandidatePhoto> photos,
            PersonDecisions decisions,
            CullingParameters parameters,
            Preference preference) {
        if (!traces.collected()) {
            return culling.cull(photos, decisions, parameters, preference);
        }
        List<String> ids = photos.stream().map(CandidatePhoto::photoId).toList();
        List<Span> first = ids.stream()
                .filter(clustered::add)
                .map(id -> traces.begin("first clustered", id))
                .toList();
        try {
            return traces.together("recluster", ids, () -> culling.cull(photos, decisions, parameters, preference));
        } finally {
            first.forEach(Span::end);
        }
    }

    /** Forgets the eldest. */
    private static final class Latest extends LinkedHashMap<String, Boolean> {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    }
}
