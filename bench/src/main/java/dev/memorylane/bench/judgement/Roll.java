package dev.memorylane.bench.judgement;

import dev.memorylane.culling.CandidatePhoto;
import dev.memorylane.culling.geometry.LocalFeatures;
import java.util.List;
import java.util.Map;

/**
 * The photos of a trip as the clusterer gets them.
 *
 * @param modelKey of the model that looked at them
 * @param photos in no particular order
 * @param features local features by the name that a photo's appearance gives
 */
record Roll(String modelKey, List<CandidatePhoto> photos, Map<String, LocalFeatures> features) {

    Roll {
        photos = List.copyOf(photos);
        features = Map.copyOf(features);
    }
}
