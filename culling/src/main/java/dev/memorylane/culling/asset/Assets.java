package dev.memorylane.culling.asset;

import dev.memorylane.culling.CandidatePhoto;
import dev.memorylane.culling.time.TimePrecision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The photos of a window with the files of each shot as one. Files are of one shot if their source says so, or if one
 * camera took them at the same moment under the same name, and they are of different kinds ({@code IMG_1.CR2} and
 * {@code IMG_1.JPG}); two files of one kind and name are copies in two folders, and stand for themselves.
 */
public final class Assets {

    /** What people look at first: a picture before a RAW, what they made of it before what it was; then by photo id. */
    private static final Comparator<CandidatePhoto> REPRESENTATIVE_FIRST = Comparator.comparing(
                    (CandidatePhoto photo) -> photo.file().isRaw())
            .thenComparing(photo -> !photo.file().isEdited())
            .thenComparing(CandidatePhoto::photoId);

    private final List<CandidatePhoto> representatives = new ArrayList<>();
    private final Map<String, String> representativeOf = new HashMap<>();
    private final Map<String, List<String>> followersOf = new HashMap<>();

    private Assets() {}

    /** @param photos of one window, in any order */
    public static Assets of(Collection<CandidatePhoto> photos) {
        Assets assets = new Assets();
        Map<List<Object>, List<CandidatePhoto>> shots = new LinkedHashMap<>();
        photos.forEach(photo ->
                shots.computeIfAbsent(shotOf(photo), shot -> new ArrayList<>()).add(photo));
        shots.values().forEach(assets::add);
        return assets;
    }

    /** One photo a shot, with the stars that any of its files has. */
    public List<CandidatePhoto> representatives() {
        return representatives;
    }

    /** The other files of a representative, by photo id. */
    public List<String> followersOf(String representative) {
        return followersOf.getOrDefault(representative, List.of());
    }

    /** The photo that stands for this one: itself, unless it is another file of a shot. */
    public String representativeOf(String photoId) {
        return representativeOf.getOrDefault(photoId, photoId);
    }

    /** Whether no shot has more than one file. */
    public boolean areSingle() {
        return representativeOf.isEmpty();
    }

    private void add(List<CandidatePhoto> files) {
        boolean saidBySource = files.getFirst().file().assetId().isPresent();
        long kinds =
                files.stream().map(file -> file.file().extension()).distinct().count();
        if (files.size() > 1 && (saidBySource || kinds == files.size())) {
            join(files.stream().sorted(REPRESENTATIVE_FIRST).toList());
        } else {
            representatives.addAll(files);
        }
    }

    private void join(List<CandidatePhoto> files) {
        CandidatePhoto representative = files.getFirst();
        List<String> followers =
                files.stream().skip(1).map(CandidatePhoto::photoId).sorted().toList();
        representatives.add(representative.withRating(rating(files)));
        followersOf.put(representative.photoId(), followers);
        followers.forEach(follower -> representativeOf.put(follower, representative.photoId()));
    }

    /** That of the representative, else the most stars of the others. */
    private static OptionalInt rating(List<CandidatePhoto> files) {
        OptionalInt own = files.getFirst().rating();
        return own.isPresent()
                ? own
                : files.stream().flatMapToInt(file -> file.rating().stream()).max();
    }

    private static List<Object> shotOf(CandidatePhoto photo) {
        ShotFile file = photo.file();
        boolean exact =
                photo.time().fineness().filter(TimePrecision::tellsBursts).isPresent();
        if (file.assetId().isPresent()) {
            return List.of("asset", file.assetId().orElseThrow());
        }
        return exact && !file.stem().isEmpty()
                ? List.of(
                        "moment",
                        photo.time().placedAt().orElseThrow(),
                        Optional.ofNullable(photo.camera()),
                        file.stem())
                : List.of("alone", photo.photoId());
    }
}
