package dev.memorylane.gallery.page;

import static dev.memorylane.gallery.Records.LIBRARY;
import static dev.memorylane.gallery.Records.MODEL;
import static dev.memorylane.gallery.Records.burst;
import static dev.memorylane.gallery.Records.embedding;
import static dev.memorylane.gallery.Records.id;
import static dev.memorylane.gallery.Records.object;
import static dev.memorylane.gallery.Records.photo;
import static dev.memorylane.gallery.Records.photoAt;
import static dev.memorylane.gallery.Records.rejection;
import static dev.memorylane.gallery.Records.uri;

import dev.memorylane.gallery.view.LibraryView;
import dev.memorylane.schemas.ClockProposal;
import dev.memorylane.schemas.ObjectOutcome;
import dev.memorylane.schemas.PhotoRole;
import dev.memorylane.schemas.RejectionStage;
import dev.memorylane.schemas.RejectionState;
import dev.memorylane.schemas.RoleReason;
import dev.memorylane.schemas.Shortlist;
import dev.memorylane.schemas.ShortlistBurst;
import dev.memorylane.schemas.ShortlistCluster;
import dev.memorylane.schemas.ShortlistKey;
import dev.memorylane.schemas.ShortlistMember;
import dev.memorylane.schemas.SweepMetrics;
import dev.memorylane.schemas.WindowKind;
import dev.memorylane.schemas.blob.BlobStore;
import dev.memorylane.schemas.blob.FolderBlobStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A trip of two days and an undated rest, painted and folded, to look at the page with. */
final class PaintedTrip {
    static final LocalDate FIRST = LocalDate.of(2026, 5, 2);
    static final String WINDOW = "trip:" + FIRST + "T09:10:00.000-0123456789ab";

    /** Osaka; each place lies a walk from the one before. */
    private static final double LATITUDE = 34.6541;

    private static final double LONGITUDE = 135.4281;
    private static final int[][] BURSTS_OF_SCENES = {{4, 1, 2}, {1}, {6}, {3, 1}, {1, 1, 1, 2}};

    private final BlobStore blobs;
    private final LibraryView view;
    private int frame = 4100;
    private long revision = 4;
    private List<ShortlistCluster> scenes = List.of();

    PaintedTrip(Path blobs, LibraryView view) {
        this.blobs = new FolderBlobStore(blobs);
        this.view = view;
    }

    /** The address of the trip on the page. */
    static String address() {
        return "#/" + LIBRARY + "/w/" + WINDOW + "/";
    }

    void tell() throws IOException {
        List<ShortlistCluster> trip = new ArrayList<>(day(FIRST, 0, 3));
        trip.addAll(day(FIRST.plusDays(1), 3, 5));
        scenes = numbered(trip);
        shortlist(WINDOW, WindowKind.TRIP, FIRST, FIRST.plusDays(1), scenes);
        undated();
        rejected();
    }

    /** Another revision of the trip: its scenes in the order given, each of some of the old ones. */
    void regroup(int[][] groups) {
        revision++;
        List<ShortlistCluster> anew = Arrays.stream(groups)
                .map(group -> Arrays.stream(group)
                        .mapToObj(scenes::get)
                        .flatMap(scene -> scene.getBursts().stream())
                        .toList())
                .map(bursts -> new ShortlistCluster(0, bursts.getFirst().getBurstId(), bursts))
                .toList();
        shortlist(WINDOW, WindowKind.TRIP, FIRST, FIRST.plusDays(1), numbered(anew));
    }

    /** One more photo, seen and not embedded yet. */
    void drop(int number) {
        String name = "IMG_9%03d".formatted(number);
        tell(object(name + ".jpg", ObjectOutcome.PHOTO, id(name)), photo(name, FIRST.atTime(18, 0)));
    }

    private static List<ShortlistCluster> numbered(List<ShortlistCluster> clusters) {
        return IntStream.range(0, clusters.size())
                .mapToObj(number -> new ShortlistCluster(
                        number,
                        clusters.get(number).getSceneId(),
                        clusters.get(number).getBursts()))
                .toList();
    }

    private List<ShortlistCluster> day(LocalDate day, int from, int to) throws IOException {
        List<ShortlistCluster> clusters = new ArrayList<>();
        for (int scene = from; scene < to; scene++) {
            clusters.add(scene(scene - from, scene, day.atTime(9 + 2 * (scene - from), 10)));
        }
        shortlist("day:" + day, WindowKind.DAY, day, day, clusters);
        return clusters;
    }

    private void undated() throws IOException {
        shortlist("undated", WindowKind.UNDATED, null, null, List.of(scene(0, 1, null)));
    }

    private ShortlistCluster scene(int number, int scene, LocalDateTime begin) throws IOException {
        List<ShortlistBurst> bursts = new ArrayList<>();
        int[] sizes = BURSTS_OF_SCENES[scene];
        for (int index = 0; index < sizes.length; index++) {
            LocalDateTime at = begin == null ? null : begin.plusMinutes(3L * index);
            bursts.add(frames(scene * 7L + index / 2, sizes[index], index == 0, at));
        }
        return new ShortlistCluster(number, bursts.getFirst().getBurstId(), bursts);
    }

    private ShortlistBurst frames(long place, int size, boolean first, LocalDateTime begin) throws IOException {
        List<ShortlistMember> members = new ArrayList<>();
        for (int index = 0; index < size; index++) {
            LocalDateTime at = begin == null ? null : begin.plusNanos(400_000_000L * index);
            boolean best = index == size / 2;
            String name = "IMG_" + frame++;
            Painting painting = new Painting(
                    place, 5 * index, best ? 0 : index % 2 + 1, best ? 1 : 0.75f + 0.1f * index, place % 5 == 3);
            String blob = blobs.put(painting.jpeg());
            tell(
                    object("2026/" + name + ".jpg", ObjectOutcome.PHOTO, id(name)),
                    at == null
                            ? photo(name, null)
                            : photoAt(name, at, LATITUDE + place * 0.017, LONGITUDE + place * 0.023),
                    embedding(name, MODEL, 1, at, blob));
            members.add(member(name, best, size, first, index));
        }
        return burst(members.toArray(ShortlistMember[]::new));
    }

    private static ShortlistMember member(String name, boolean best, int size, boolean first, int index) {
        if (!best) {
            PhotoRole role = index % 3 == 0 ? PhotoRole.ALTERNATE : PhotoRole.REJECT;
            String code = role == PhotoRole.ALTERNATE ? "NEARLY_AS_GOOD" : "SOFTER_THAN_BEST";
            return new ShortlistMember(id(name), role, List.of(new RoleReason(code, 0.62)), 0.21);
        }
        RoleReason sharpest = size > 1 ? new RoleReason("SHARPEST_OF", (double) size) : new RoleReason("ONLY_ONE", 1.0);
        List<RoleReason> reasons =
                size > 1 ? List.of(sharpest, new RoleReason("SHARPNESS_RATIO", 2.3)) : List.of(sharpest);
        return new ShortlistMember(id(name), first ? PhotoRole.PICK : PhotoRole.MEMBER, reasons, 0.34);
    }

    private void shortlist(
            String window, WindowKind kind, LocalDate day, LocalDate last, List<ShortlistCluster> clusters) {
        List<ClockProposal> doubts = kind == WindowKind.TRIP
                ? List.of(new ClockProposal("Nikon Z 8", "Canon EOS R6", -3540L, 7, 1))
                : List.of();
        Shortlist shortlist = Shortlist.newBuilder()
                .setKind(kind)
                .setRevision(revision)
                .setContentDigest(id(window))
                .setFrom(day == null ? null : day.atTime(4, 0))
                .setTo(last == null ? null : last.plusDays(1).atTime(4, 0))
                .setModelKey(MODEL)
                .setK(clusters.size())
                .setSweep(sweep(clusters.size()))
                .setClusters(clusters)
                .setClockProposals(doubts)
                .build();
        view.apply(new ShortlistKey(LIBRARY, window), shortlist);
    }

    private static List<SweepMetrics> sweep(int chosen) {
        return IntStream.rangeClosed(1, 7)
                .mapToObj(k -> new SweepMetrics(
                        k,
                        k == 1 ? 0.0 : 0.6 - 0.11 * Math.abs(k - chosen),
                        0.7 + 0.1 * k,
                        9.0 / k,
                        1.0 / k,
                        k == chosen))
                .toList();
    }

    private void rejected() {
        tell(
                object("2026/broken.jpg", ObjectOutcome.REJECTED, null),
                rejection(uri("2026/broken.jpg"), RejectionStage.INGEST, RejectionState.OPEN),
                object(
                        "2026/<img src=x onerror=alert(1)>.jpg"
                                .replace("<", "%3C")
                                .replace(">", "%3E"),
                        ObjectOutcome.REJECTED,
                        null),
                object("notes.txt", ObjectOutcome.IGNORED, null),
                object("copies/IMG_4100.jpg", ObjectOutcome.DUPLICATE, id("IMG_4100")));
    }

    @SafeVarargs
    private void tell(Consumer<LibraryView>... steps) {
        List.of(steps).forEach(step -> step.accept(view));
    }
}
