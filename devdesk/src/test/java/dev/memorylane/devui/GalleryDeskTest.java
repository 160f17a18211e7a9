package dev.memorylane.devui;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.memorylane.fixtures.GivenKafka;
import dev.memorylane.fixtures.HandClock;
import dev.memorylane.gallery.Gallery;
import dev.memorylane.gallery.GallerySettings;
import dev.memorylane.gallery.retry.ReclusterWriter;
import dev.memorylane.gallery.retry.RetryWriter;
import dev.memorylane.gallery.view.ViewListener;
import dev.memorylane.schemas.Embedding;
import dev.memorylane.schemas.EmbeddingKey;
import dev.memorylane.schemas.Photo;
import dev.memorylane.schemas.PhotoKey;
import dev.memorylane.schemas.PhotoRejection;
import dev.memorylane.schemas.PhotoRole;
import dev.memorylane.schemas.RejectionCode;
import dev.memorylane.schemas.RejectionKey;
import dev.memorylane.schemas.RejectionStage;
import dev.memorylane.schemas.RetryKey;
import dev.memorylane.schemas.RetryRequest;
import dev.memorylane.schemas.Shortlist;
import dev.memorylane.schemas.ShortlistBurst;
import dev.memorylane.schemas.ShortlistCluster;
import dev.memorylane.schemas.ShortlistKey;
import dev.memorylane.schemas.ShortlistMember;
import dev.memorylane.schemas.WindowKind;
import dev.memorylane.schemas.blob.Sha256;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GalleryDeskTest {
    private static final String LIBRARY = "osaka";
    private static final String MODEL = "vit-tiny@1/cls/224/f32";
    private static final String UNDATED = "undated";
    private static final int FRAME = 65_536;

    private final Gallery gallery = new Gallery(new Filled(), GivenKafka.away(), ViewListener.NOBODY);
    private final GalleryRows rows = new GalleryRows(gallery);
    private final GalleryDesk desk = new GalleryDesk(
            gallery,
            new RetryWriter(GivenKafka.away()),
            new ReclusterWriter(GivenKafka.away()),
            new Live(new OpenPages()));

    /** A gallery that a test fills. */
    private record Filled() implements GallerySettings {
        @Override
        public Optional<String> modelKey() {
            return Optional.of(MODEL);
        }

        @Override
        public Optional<List<String>> folders() {
            return Optional.empty();
        }

        @Override
        public boolean readTopics() {
            return false;
        }

        @Override
        public boolean sidecarDecisions() {
            return false;
        }
    }

    @BeforeEach
    void fill() {
        photo("a1", "beach.jpg", 3, 2);
        photo("b2", "night.jpg", 1, 0);
        photo("c3", "broken.jpg", 1, 0);
        embedded("a1", 3);
        embedded("b2", 1);
        rejected("c3");
    }

    @Test
    void shouldTellPhotosWithTheirVersionsThoseReplayedFirst() {
        // When
        List<PhotoRow> all = rows.photos("").rows();

        // Then
        assertThat(all).extracting(PhotoRow::name).containsExactly("beach.jpg", "broken.jpg", "night.jpg");
        assertThat(all).extracting(PhotoRow::state).containsExactly("embedded", "rejected", "embedded");
        assertThat(all.getFirst().version()).isEqualTo(3);
        assertThat(all.getFirst().replays()).isEqualTo(2);
        assertThat(rows.photos(" NIGHT ").rows()).extracting(PhotoRow::photoId).containsExactly("b2");
        assertThat(rows.photos("c3").rows()).extracting(PhotoRow::name).containsExactly("broken.jpg");
    }

    @Test
    void shouldTellThatAReplayIsStillToComeUntilThePhotoHasALaterVersion() {
        // Given
        RetryRequest request = RetryRequest.newBuilder()
                .setAt(HandClock.NOON)
                .setPhotoVersion(1L)
                .build();

        // When
        gallery.view().apply(new RetryKey(LIBRARY, "b2"), request);
        boolean asked = rows.photos("b2").rows().getFirst().asked();
        photo("b2", "night.jpg", 2, 1);

        // Then
        assertThat(asked).isTrue();
        assertThat(rows.photos("b2").rows().getFirst().asked()).isFalse();
    }

    @Test
    void shouldTellTheLatestShortlistFirstWithItsPicks() {
        // Given
        shortlist("trip:a1", WindowKind.TRIP, 1, HandClock.NOON);
        shortlist(UNDATED, WindowKind.UNDATED, 2, HandClock.NOON.plusSeconds(5));

        // When
        List<ShortlistRow> latest = rows.shortlists().rows();

        // Then
        assertThat(latest).extracting(ShortlistRow::window).containsExactly(UNDATED, "trip:a1");
        assertThat(latest.getFirst()).satisfies(row -> {
            assertThat(row.title()).isEqualTo("Undated");
            assertThat(row.revision()).isEqualTo(2);
            assertThat(row.publishedAt()).isEqualTo("2026-06-01T12:00:05Z");
            assertThat(row.photos()).isEqualTo(2);
            assertThat(row.shown()).extracting(ShortlistRow.Shown::name).containsExactly("beach.jpg");
        });
    }

    @Test
    void shouldTellWhatIsRejectedAndWhatToDo() {
        // When
        List<RejectionRow> rejections = rows.rejections().rows();

        // Then
        assertThat(rejections).singleElement().satisfies(row -> {
            assertThat(row.file()).isEqualTo("broken.jpg");
            assertThat(row.title()).isEqualTo("Damaged");
            assertThat(row.attempts()).isEqualTo(2);
            assertThat(row.asked()).isFalse();
        });
    }

    /** See Rows. */
    @Test
    void shouldSendNoMoreAtOnceThanAFrameOfTheSocketHolds() throws JsonProcessingException {
        // Given
        for (int i = 0; i < 300; i++) {
            photo(Sha256.hex(new byte[] {(byte) i, (byte) (i >> 8)}), "IMG_%05d of a long day.jpg".formatted(i), 1, 0);
            shortlist("trip:2026-05-01T10:00-" + i, WindowKind.TRIP, 1, HandClock.NOON);
        }
        ObjectWriter json = new ObjectMapper().writerWithDefaultPrettyPrinter();

        // When, Then
        assertThat(rows.photos("").all()).isEqualTo(303);
        assertThat(json.writeValueAsBytes(rows.photos("")).length).isLessThan(FRAME);
        assertThat(json.writeValueAsBytes(rows.shortlists()).length).isLessThan(FRAME);
    }

    @Test
    void shouldSayWhatIsNotThereInsteadOfAskingForIt() {
        // When, Then
        assertThat(desk.recluster(LIBRARY, "day:1999-01-01").done()).isFalse();
        assertThat(desk.replay(LIBRARY, "nobody").words()).contains("no such photo");
        assertThat(desk.retry(LIBRARY, "a1").words()).contains("Nothing of that is rejected");
        assertThat(desk.retryAll("nobody").done()).isFalse();
    }

    @Test
    void shouldSayThatNothingWasAskedForWhereTheBrokerIsAway() {
        // When
        Answer answer = desk.replay(LIBRARY, "b2");

        // Then
        assertThat(answer.done()).isFalse();
        assertThat(answer.words()).contains("could not be written");
    }

    private void photo(String id, String name, long version, int replays) {
        Photo photo = Photo.newBuilder()
                .setVersion(version)
                .setSource("osaka-1")
                .setUri("file:///photos/" + name)
                .setFileName(name)
                .setReplays(replays)
                .build();
        gallery.view().apply(new PhotoKey(LIBRARY, id), photo);
    }

    private void embedded(String id, long version) {
        Embedding embedding = Embedding.newBuilder()
                .setVersion(version)
                .setVector(List.of(1f))
                .build();
        gallery.view().apply(new EmbeddingKey(LIBRARY, MODEL, id), embedding);
    }

    private void rejected(String id) {
        PhotoRejection rejection = PhotoRejection.newBuilder()
                .setStage(RejectionStage.EMBEDDER)
                .setCode(RejectionCode.CORRUPT)
                .setMessage("broken.jpg is damaged")
                .setAttempts(2)
                .setFirstAt(HandClock.NOON)
                .setLastAt(HandClock.NOON)
                .build();
        gallery.view().apply(new RejectionKey(LIBRARY, id), rejection);
    }

    private void shortlist(String window, WindowKind kind, long revision, Instant at) {
        List<ShortlistMember> members = List.of(
                new ShortlistMember("a1", PhotoRole.PICK, List.of(), 1.0),
                new ShortlistMember("b2", PhotoRole.ALTERNATE, List.of(), 0.1));
        ShortlistBurst burst =
                ShortlistBurst.newBuilder().setBurstId("a1").setMembers(members).build();
        Shortlist shortlist = Shortlist.newBuilder()
                .setKind(kind)
                .setRevision(revision)
                .setContentDigest("")
                .setPublishedAt(at)
                .setClusters(List.of(new ShortlistCluster(0, "a1", List.of(burst))))
                .build();
        gallery.view().apply(new ShortlistKey(LIBRARY, window), shortlist);
    }
}
