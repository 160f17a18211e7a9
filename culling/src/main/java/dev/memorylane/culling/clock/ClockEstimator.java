package dev.memorylane.culling.clock;

import dev.memorylane.culling.CandidatePhoto;
import dev.memorylane.culling.kmeans.InnerProducts;
import dev.memorylane.culling.time.TimePrecision;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Tells from look-alikes of two cameras how far their clocks are apart. The camera with most photos in the window is the
 * reference; every other is compared with it. It cannot tell which of two clocks is right, nor a shift that is so large
 * that the cameras share no window.
 */
public final class ClockEstimator {

    private static final double NANOS = 1e9;

    private final ClockParameters parameters;

    public ClockEstimator(ClockParameters parameters) {
        this.parameters = parameters;
    }

    /**
     * @param photos of one window, in capture order
     * @param cosines of the photos
     * @return at most one proposal for each camera, by camera
     */
    public List<ClockProposal> propose(List<CandidatePhoto> photos, InnerProducts cosines) {
        Map<String, int[]> cameras = byCamera(photos);
        Optional<String> reference = cameras.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, int[]> camera) -> camera.getValue().length)
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
        List<ClockProposal> proposals = new ArrayList<>();
        cameras.forEach((camera, own) -> {
            if (!camera.equals(reference.orElseThrow())) {
                int[] others = thinned(cameras.get(reference.orElseThrow()));
                vote(photos, others, thinned(own), cosines)
                        .flatMap(vote -> proposal(camera, reference.orElseThrow(), vote))
                        .ifPresent(proposals::add);
            }
        });
        return proposals;
    }

    private Optional<ClockProposal> proposal(String camera, String reference, Vote vote) {
        Vote.Result winner = vote.winner();
        int others = vote.runnerUp(winner).moments();
        Duration shift = Duration.ofSeconds(Math.round(winner.shift()));
        boolean clear = winner.moments() >= parameters.fewestMoments()
                && winner.moments() >= parameters.clearness() * others
                && shift.abs().compareTo(parameters.least()) >= 0;
        return clear
                ? Optional.of(new ClockProposal(camera, reference, shift, winner.moments(), others))
                : Optional.empty();
    }

    /** Photos with a time in seconds, of cameras that name themselves. */
    private static Map<String, int[]> byCamera(List<CandidatePhoto> photos) {
        Map<String, List<Integer>> cameras = new TreeMap<>();
        for (int i = 0; i < photos.size(); i++) {
            CandidatePhoto photo = photos.get(i);
            boolean exact =
                    photo.time().fineness().filter(TimePrecision::tellsBursts).isPresent();
            if (exact && photo.camera() != null) {
                cameras.computeIfAbsent(photo.camera(), name -> new ArrayList<>())
                        .add(i);
            }
        }
        Map<String, int[]> found = new TreeMap<>();
        cameras.forEach((camera, own) ->
                found.put(camera, own.stream().mapToInt(Integer::intValue).toArray()));
        return found;
    }

    private int[] thinned(int[] photos) {
        int step = (photos.length + parameters.mostPhotos() - 1) / parameters.mostPhotos();
        int[] kept = new int[(photos.length + step - 1) / step];
        Arrays.setAll(kept, i -> photos[i * step]);
        return kept;
    }

    private Optional<Vote> vote(List<CandidatePhoto> photos, int[] reference, int[] own, InnerProducts cosines) {
        Nearest nearest = new Nearest(reference, own, cosines);
        double alike = nearest.usual() + parameters.contrast() * (1 - nearest.usual());
        List<LookAlike> lookAlikes = nearest.mutual(alike).stream()
                .map(pair -> lookAlike(photos.get(pair[0]), photos.get(pair[1])))
                .toList();
        return lookAlikes.size() < parameters.fewestMoments()
                ? Optional.empty()
                : Optional.of(new Vote(lookAlikes, seconds(parameters.tolerance()), seconds(parameters.apart())));
    }

    private static LookAlike lookAlike(CandidatePhoto reference, CandidatePhoto own) {
        return new LookAlike(clock(reference), clock(reference) - clock(own));
    }

    private static double clock(CandidatePhoto photo) {
        return photo.time()
                .placedAt()
                .map(at -> at.toEpochSecond(ZoneOffset.UTC) + at.getNano() / NANOS)
                .orElseThrow();
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / NANOS;
    }
}
