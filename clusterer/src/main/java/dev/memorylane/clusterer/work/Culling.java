package dev.memorylane.clusterer.work;

import dev.memorylane.culling.CandidatePhoto;
import dev.memorylane.culling.Culled;
import dev.memorylane.culling.CullingParameters;
import dev.memorylane.culling.PersonDecisions;
import dev.memorylane.culling.preference.Preference;
import java.util.List;

/** Makes the shortlist of one window: a pure function, safe on several threads. */
@FunctionalInterface
public interface Culling {
    Culled cull(
            List<CandidatePhoto> photos,
            PersonDecisions decisions,
            CullingParameters parameters,
            Preference preference);
}
