package dev.memorylane.culling.asset;

import dev.memorylane.culling.PersonDecisions;
import dev.memorylane.culling.PhotoPair;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a person said of any file of a shot, said of its representative. */
public record AssetDecisions(Assets assets) {

    public PersonDecisions of(PersonDecisions said) {
        return assets.areSingle()
                ? said
                : new PersonDecisions(
                        photos(said.keep()),
                        photos(said.reject()),
                        photos(said.pinned()),
                        ratings(said.ratings()),
                        pairs(said.mustLink()),
                        pairs(said.cannotLink()),
                        photos(said.untaught()),
                        said.targetCount());
    }

    private Set<String> photos(Set<String> photoIds) {
        return photoIds.stream().map(assets::representativeOf).collect(Collectors.toSet());
    }

    /** What was said of the representative itself stands, else the most stars of the others. */
    private Map<String, Integer> ratings(Map<String, Integer> said) {
        Map<String, Integer> ratings = new HashMap<>();
        said.forEach((photoId, stars) -> ratings.merge(assets.representativeOf(photoId), stars, Math::max));
        said.forEach((photoId, stars) -> {
            if (assets.representativeOf(photoId).equals(photoId)) {
                ratings.put(photoId, stars);
            }
        });
        return ratings;
    }

    /** Two files of one shot cannot be told apart. */
    private Set<PhotoPair> pairs(Set<PhotoPair> pairs) {
        return pairs.stream()
                .filter(pair -> !first(pair).equals(second(pair)))
                .map(pair -> new PhotoPair(first(pair), second(pair)))
                .collect(Collectors.toSet());
    }

    private String first(PhotoPair pair) {
        return assets.representativeOf(pair.first());
    }

    private String second(PhotoPair pair) {
        return assets.representativeOf(pair.second());
    }
}
