package dev.memorylane.clusterer.work;

import dev.memorylane.culling.CandidatePhoto;
import dev.memorylane.culling.CullingParameters;
import dev.memorylane.culling.PersonDecisions;
import dev.memorylane.culling.ShortlistContent;
import java.util.List;

/** Makes the shortlist of one window: a pure function, safe on several threads. */
@FunctionalInterface
public interface Culling {
    ShortlistContent cull(List<CandidatePhoto> photos, PersonDecisions decisions, CullingParameters parameters);
}
