package dev.memorylane.gallery.page;

import static dev.memorylane.gallery.Records.MODEL;
import static dev.memorylane.gallery.Records.at;
import static dev.memorylane.gallery.Records.id;

import dev.memorylane.gallery.view.LibraryView;
import dev.memorylane.schemas.BlobReference;
import dev.memorylane.schemas.BurstKind;
import dev.memorylane.schemas.Camera;
import dev.memorylane.schemas.Embedding;
import dev.memorylane.schemas.EmbeddingKey;
import dev.memorylane.schemas.Exposure;
import dev.memorylane.schemas.ObjectKey;
import dev.memorylane.schemas.ObjectOutcome;
import dev.memorylane.schemas.ObjectSeen;
import dev.memorylane.schemas.Photo;
import dev.memorylane.schemas.PhotoKey;
import dev.memorylane.schemas.PhotoRole;
import dev.memorylane.schemas.PhotoState;
import dev.memorylane.schemas.QualitySignals;
import dev.memorylane.schemas.RoleReason;
import dev.memorylane.schemas.Shortlist;
import dev.memorylane.schemas.ShortlistBurst;
import dev.memorylane.schemas.ShortlistCluster;
import dev.memorylane.schemas.ShortlistKey;
import dev.memorylane.schemas.ShortlistMember;
import dev.memorylane.schemas.WindowKind;
import dev.memorylane.schemas.blob.BlobStore;
import dev.memorylane.schemas.blob.FolderBlobStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A window of very many photos with few distinct pictures, in a library of its own, to see how the page bears it. */
final class LongTrip {
    static final String LIBRARY = "long";
    static final String WINDOW = "trip:2026-06-01T08:00:00.000-0123456789ab";

    private static final LocalDateTime BEGIN = LocalDateTime.of(2026, 6, 1, 8, 0);
    private static final String SOURCE = "long-01234567";
    private static final int PICTURES = 60;
    private static final int[] SIZES = {5, 1, 9, 3, 2, 12, 1, 4, 7, 6};
    private static final int SECONDS_APART = 2;

    private final LibraryView view;
    private final BlobStore blobs;
    private final List<String> pictures = new ArrayList<>();

    LongTrip(Path blobs, LibraryView view) {
        this.view = view;
        this.blobs = new FolderBlobStore(blobs);
    }

    /** The address of its window on the page. */
    static String address() {
        return "#/" + LIBRARY + "/w/" + WINDOW + "/";
    }

    /** @param photos how many */
    void tell(int photos) throws IOException {
        for (int number = 0; number < PICTURES; number++) {
            pictures.add(blobs.put(new Painting(number, 0, 0, 1, number % 6 == 5).jpeg()));
        }
        List<ShortlistCluster> clusters = new ArrayList<>();
        for (int told = 0; told < photos; ) {
            int size = Math.min(SIZES[clusters.size() % SIZES.length], photos - told);
            clusters.add(cluster(clusters.size(), told, size));
            told += size;
        }
        view.apply(new ShortlistKey(LIBRARY, WINDOW), shortlist(clusters, photos));
    }

    private ShortlistCluster cluster(int number, int first, int size) {
        List<ShortlistMember> members = new ArrayList<>();
        for (int index = 0; index < size; index++) {
            String name = "DSC_%05d".formatted(first + index);
            photo(name, number, BEGIN.plusSeconds((long) SECONDS_APART * (first + index)));
            PhotoRole role = index == 0 ? PhotoRole.PICK : index % 3 == 1 ? PhotoRole.ALTERNATE : PhotoRole.REJECT;
            String code = index == 0 ? "SHARPEST_OF" : role == PhotoRole.REJECT ? "SOFTER_THAN_BEST" : "NEARLY_AS_GOOD";
            members.add(new ShortlistMember(id(name), role, List.of(new RoleReason(code, (double) size)), 0.2));
        }
        ShortlistBurst burst = new ShortlistBurst(members.getFirst().getPhotoId(), members, BurstKind.LOOK_ALIKES);
        return new ShortlistCluster(number, burst.getBurstId(), List.of(burst));
    }

    private void photo(String name, int scene, LocalDateTime taken) {
        String uri = "file:///photos/long/" + name + ".jpg";
        boolean upright = scene % PICTURES % 6 == 5;
        Photo photo = Photo.newBuilder()
                .setState(PhotoState.PRESENT)
                .setVersion(1)
                .setSource(SOURCE)
                .setUri(uri)
                .setFileName(name + ".jpg")
                .setMediaType("image/jpeg")
                .setWidth(upright ? 4000 : 6000)
                .setHeight(upright ? 6000 : 4000)
                .setCapturedAt(at(taken))
                .setCamera(new Camera("Nikon", "Nikon Z 8", null, "Z 24-120mm f/4 S"))
                .setExposure(new Exposure(5.6, 0.002, 400, 0.0, 70.0))
                .build();
        ObjectSeen seen = ObjectSeen.newBuilder()
                .setLibrary(LIBRARY)
                .setOutcome(ObjectOutcome.PHOTO)
                .setVersion("1")
                .setPhotoId(id(name))
                .build();
        view.apply(new ObjectKey(SOURCE, uri), seen);
        view.apply(new PhotoKey(LIBRARY, id(name)), photo);
        view.apply(new EmbeddingKey(LIBRARY, MODEL, id(name)), embedding(photo, scene));
    }

    private Embedding embedding(Photo photo, int scene) {
        return Embedding.newBuilder()
                .setVersion(1)
                .setVector(List.of(0.6f, 0.8f))
                .setQuality(
                        new QualitySignals(0.71, 0.46, 0.01, 0.02, 0.21, 0.33, 0.12, 90.0, 0.01, 0.98, 0.004, Map.of()))
                .setThumbnail(new BlobReference(pictures.get(scene % PICTURES), "image/jpeg", 20_000L, 512, 341))
                .setCapturedAt(photo.getCapturedAt())
                .setFileName(photo.getFileName())
                .setWidth(photo.getWidth())
                .setHeight(photo.getHeight())
                .build();
    }

    private static Shortlist shortlist(List<ShortlistCluster> clusters, int photos) {
        return Shortlist.newBuilder()
                .setKind(WindowKind.TRIP)
                .setRevision(1)
                .setContentDigest(id("long"))
                .setFrom(BEGIN)
                .setTo(BEGIN.plusSeconds((long) SECONDS_APART * photos))
                .setModelKey(MODEL)
                .setK(clusters.size())
                .setClusters(clusters)
                .build();
    }
}
