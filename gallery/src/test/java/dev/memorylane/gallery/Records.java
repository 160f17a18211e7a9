package dev.memorylane.gallery;

import dev.memorylane.gallery.view.LibraryView;
import dev.memorylane.schemas.BlobReference;
import dev.memorylane.schemas.BurstKind;
import dev.memorylane.schemas.Camera;
import dev.memorylane.schemas.CaptureTimeKind;
import dev.memorylane.schemas.CaptureTimePrecision;
import dev.memorylane.schemas.CaptureTimeSource;
import dev.memorylane.schemas.CapturedAt;
import dev.memorylane.schemas.Embedding;
import dev.memorylane.schemas.EmbeddingKey;
import dev.memorylane.schemas.Exposure;
import dev.memorylane.schemas.ObjectKey;
import dev.memorylane.schemas.ObjectKind;
import dev.memorylane.schemas.ObjectOutcome;
import dev.memorylane.schemas.ObjectSeen;
import dev.memorylane.schemas.Photo;
import dev.memorylane.schemas.PhotoKey;
import dev.memorylane.schemas.PhotoRejection;
import dev.memorylane.schemas.PhotoRole;
import dev.memorylane.schemas.PhotoState;
import dev.memorylane.schemas.Place;
import dev.memorylane.schemas.QualitySignals;
import dev.memorylane.schemas.RejectionCode;
import dev.memorylane.schemas.RejectionKey;
import dev.memorylane.schemas.RejectionStage;
import dev.memorylane.schemas.RejectionState;
import dev.memorylane.schemas.RoleReason;
import dev.memorylane.schemas.Shortlist;
import dev.memorylane.schemas.ShortlistBurst;
import dev.memorylane.schemas.ShortlistCluster;
import dev.memorylane.schemas.ShortlistKey;
import dev.memorylane.schemas.ShortlistMember;
import dev.memorylane.schemas.ShortlistState;
import dev.memorylane.schemas.SweepMetrics;
import dev.memorylane.schemas.WindowKind;
import dev.memorylane.schemas.blob.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Records of the topics as the other modules write them, each as a step that a view can take. */
public final class Records {
    public static final String LIBRARY = "summer";
    public static final String MODEL = "vit-tiny@1/cls/224/f32";
    public static final String FOLDER = "/photos/summer";
    public static final String SOURCE =
            "summer-" + Sha256.hex(FOLDER.getBytes(StandardCharsets.UTF_8)).substring(0, 8);

    private static final Instant REJECTED_AT = Instant.parse("2026-06-01T12:00:00Z");

    private Records() {}

    /** A photo id, or a blob id, from any name. */
    public static String id(String name) {
        return Sha256.hex(name.getBytes(StandardCharsets.UTF_8));
    }

    public static String uri(String path) {
        return "file://" + FOLDER + "/" + path.replace(" ", "%20");
    }

    public static Consumer<LibraryView> object(String path, ObjectOutcome outcome, String photoId) {
        ObjectKey key = new ObjectKey(SOURCE, uri(path));
        ObjectSeen seen = ObjectSeen.newBuilder()
                .setLibrary(LIBRARY)
                .setOutcome(outcome)
                .setVersion("1")
                .setPhotoId(photoId)
                .build();
        return view -> view.apply(key, seen);
    }

    /** @param assetId of the Live Photo whose film it is; null for a film of its own */
    public static Consumer<LibraryView> film(String path, String assetId) {
        ObjectKey key = new ObjectKey(SOURCE, uri(path));
        ObjectSeen seen = ObjectSeen.newBuilder()
                .setLibrary(LIBRARY)
                .setOutcome(ObjectOutcome.IGNORED)
                .setVersion("1")
                .setKind(ObjectKind.VIDEO)
                .setAssetId(assetId)
                .build();
        return view -> view.apply(key, seen);
    }

    public static CapturedAt at(LocalDateTime local) {
        return CapturedAt.newBuilder()
                .setKind(CaptureTimeKind.ZONED)
                .setLocal(local)
                .setOffsetSeconds(7200)
                .setSource(CaptureTimeSource.EXIF_ORIGINAL)
                .setPrecision(CaptureTimePrecision.SUBSECOND)
                .build();
    }

    public static Consumer<LibraryView> photo(String name, long version, PhotoState state, LocalDateTime taken) {
        return photo(name, version, state, taken, null);
    }

    /** @param latitude degrees, as GPS told the camera */
    public static Consumer<LibraryView> photoAt(String name, LocalDateTime taken, double latitude, double longitude) {
        return photo(name, 1, PhotoState.PRESENT, taken, new Place(latitude, longitude, null));
    }

    private static Consumer<LibraryView> photo(
            String name, long version, PhotoState state, LocalDateTime taken, Place place) {
        Photo photo = Photo.newBuilder()
                .setPlace(place)
                .setState(state)
                .setVersion(version)
                .setSource(SOURCE)
                .setUri(uri(name + ".jpg"))
                .setFileName(name + ".jpg")
                .setMediaType("image/jpeg")
                .setWidth(6000)
                .setHeight(4000)
                .setCapturedAt(taken == null ? null : at(taken))
                .setCamera(new Camera("Canon", "Canon EOS R6", null, "RF24-105mm F4 L IS USM"))
                .setExposure(new Exposure(4.0, 0.004, 200, 0.0, 35.0))
                .build();
        return view -> view.apply(new PhotoKey(LIBRARY, id(name)), photo);
    }

    public static Consumer<LibraryView> photo(String name, LocalDateTime taken) {
        return photo(name, 1, PhotoState.PRESENT, taken);
    }

    public static Consumer<LibraryView> embedding(
            String name, String model, long version, LocalDateTime taken, String thumbnail) {
        Embedding embedding = Embedding.newBuilder()
                .setVersion(version)
                .setVector(List.of(0.6f, 0.8f))
                .setQuality(
                        new QualitySignals(0.71, 0.46, 0.01, 0.02, 0.21, 0.33, 0.12, 90.0, 0.01, 0.98, 0.004, Map.of()))
                .setThumbnail(new BlobReference(thumbnail, "image/jpeg", 20_000L, 512, 341))
                .setCapturedAt(taken == null ? null : at(taken))
                .setFileName(name + ".jpg")
                .setWidth(6000)
                .setHeight(4000)
                .build();
        return view -> view.apply(new EmbeddingKey(LIBRARY, model, id(name)), embedding);
    }

    public static Consumer<LibraryView> embedding(String name, LocalDateTime taken) {
        return embedding(name, MODEL, 1, taken, id("thumbnail of " + name));
    }

    public static Consumer<LibraryView> rejection(String subject, RejectionStage stage, RejectionState state) {
        PhotoRejection rejection = PhotoRejection.newBuilder()
                .setState(state)
                .setStage(stage)
                .setCode(RejectionCode.TRUNCATED)
                .setMessage("broken.jpg ends early: a copy broke off. Copy it again.")
                .setFirstAt(REJECTED_AT)
                .setLastAt(REJECTED_AT)
                .build();
        return view -> view.apply(new RejectionKey(LIBRARY, subject), rejection);
    }

    public static ShortlistMember member(String name, PhotoRole role, String reason, double value) {
        return new ShortlistMember(id(name), role, List.of(new RoleReason(reason, value)), 0.12);
    }

    public static ShortlistBurst burst(ShortlistMember... members) {
        return new ShortlistBurst(members[0].getPhotoId(), List.of(members), BurstKind.LOOK_ALIKES);
    }

    /** A day and, of the same photos, a trip: they begin and end together. */
    public static Consumer<LibraryView> shortlist(LocalDate day, ShortlistState state, ShortlistBurst... bursts) {
        return window("day:" + day, WindowKind.DAY, day, day, state, bursts)
                .andThen(window(tripOf(day), WindowKind.TRIP, day, day, state, bursts));
    }

    public static String tripOf(LocalDate first) {
        return "trip:" + first + "T12:00:00.000-0123456789ab";
    }

    /** A window from the dawn of one day to the dawn after another. */
    public static Consumer<LibraryView> window(
            String id,
            WindowKind kind,
            LocalDate first,
            LocalDate last,
            ShortlistState state,
            ShortlistBurst... bursts) {
        List<ShortlistCluster> clusters = IntStream.range(0, bursts.length)
                .mapToObj(number -> new ShortlistCluster(number, bursts[number].getBurstId(), List.of(bursts[number])))
                .toList();
        Shortlist shortlist = Shortlist.newBuilder()
                .setState(state)
                .setKind(kind)
                .setRevision(3)
                .setContentDigest(id("content"))
                .setFrom(kind == WindowKind.UNDATED ? null : first.atTime(4, 0))
                .setTo(kind == WindowKind.UNDATED ? null : last.plusDays(1).atTime(4, 0))
                .setModelKey(MODEL)
                .setK(clusters.size())
                .setSweep(List.of(
                        new SweepMetrics(1, 0.0, 0.0, 4.0, 1.0, false),
                        new SweepMetrics(2, 0.41, 0.92, 1.5, 0.375, true)))
                .setClusters(clusters)
                .build();
        return view -> view.apply(new ShortlistKey(LIBRARY, id), shortlist);
    }
}
