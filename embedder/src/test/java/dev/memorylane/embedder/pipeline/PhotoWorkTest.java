package dev.memorylane.embedder.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.embedder.suspect.Suspects;
import dev.memorylane.schemas.Embedding;
import dev.memorylane.schemas.Photo;
import dev.memorylane.schemas.PhotoKey;
import dev.memorylane.schemas.RejectionCode;
import dev.memorylane.schemas.blob.FolderBlobStore;
import dev.memorylane.schemas.blob.Sha256;
import dev.memorylane.storage.StorageException;
import dev.memorylane.storage.file.FileReader;
import dev.memorylane.vision.Analysis;
import dev.memorylane.vision.MotionBlur;
import dev.memorylane.vision.Orientation;
import dev.memorylane.vision.QualitySignals;
import dev.memorylane.vision.Thumbnail;
import dev.memorylane.vision.UnreadableReason;
import dev.memorylane.vision.features.LocalFeatures;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotoWorkTest {
    private static final byte[] BYTES = {1, 2, 3};
    private static final PhotoKey KEY = new PhotoKey("osaka", Sha256.hex(BYTES));
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-01T10:00:00Z"), ZoneOffset.UTC);
    private static final QualitySignals QUALITY = new QualitySignals(
            1, new MotionBlur(0.4, 30), 0.5, 0.02, 0.9, 0, 0, 0.2, 0.01, 10, Map.of("open-eyes", 0.75));
    private static final Thumbnail THUMBNAIL = new Thumbnail(new byte[] {9}, 4, 3);
    private static final Analysis SEEN = new Analysis.Analyzed(new float[] {0.6f, 0.8f}, QUALITY, THUMBNAIL, 40, 30);

    @TempDir
    Path folder;

    @Test
    void shouldKeepTheThumbnailAndReferToItByClaimCheck() throws Exception {
        // Given
        FolderBlobStore blobs = new FolderBlobStore(folder.resolve("blobs"));

        // When
        Outcome outcome = work((_, _) -> SEEN).apply(KEY, photo(BYTES));

        // Then
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Embedded.class, embedded -> {
            assertThat(embedded.embedding().getVector()).containsExactly(0.6f, 0.8f);
            assertThat(blobs.get(embedded.embedding().getThumbnail().getId())).hasValue(new byte[] {9});
        });
    }

    @Test
    void shouldKeepLocalFeaturesByClaimCheckAndColoursInTheRecord() throws Exception {
        // Given
        FolderBlobStore blobs = new FolderBlobStore(folder.resolve("blobs"));
        LocalFeatures features = new LocalFeatures(512, 341, new byte[] {1, 2, 3, 4}, filled(128), filled(64));
        Analysis seen = new Analysis.Analyzed(
                new float[] {1}, QUALITY, THUMBNAIL, Optional.of(features), new byte[] {16, 0}, 40, 30, Set.of());

        // When
        Outcome outcome = work((_, _) -> seen).apply(KEY, photo(BYTES));

        // Then
        Embedding embedding = ((Outcome.Embedded) outcome).embedding();
        byte[] blob = blobs.get(embedding.getLocalFeatures().getId()).orElseThrow();
        assertThat(blob).hasSize(Math.toIntExact(embedding.getLocalFeatures().getSize()));
        assertThat(dev.memorylane.schemas.LocalFeatures.fromByteBuffer(ByteBuffer.wrap(blob)))
                .isEqualTo(new dev.memorylane.schemas.LocalFeatures(
                        512,
                        341,
                        ByteBuffer.wrap(new byte[] {1, 2, 3, 4}),
                        ByteBuffer.wrap(filled(128)),
                        ByteBuffer.wrap(filled(64))));
        assertThat(embedding.getColourHistogram()).isEqualTo(ByteBuffer.wrap(new byte[] {16, 0}));
    }

    @Test
    void shouldReferToNoFeaturesOfAPictureWithoutTexture() throws Exception {
        // When
        Outcome outcome = work((_, _) -> SEEN).apply(KEY, photo(BYTES));

        // Then
        assertThat(((Outcome.Embedded) outcome).embedding().getLocalFeatures()).isNull();
    }

    private static byte[] filled(int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) 0xF0);
        return bytes;
    }

    @Test
    void shouldRecordWhetherTheVectorHasLengthOne() throws Exception {
        // Given
        Photo photo = photo(BYTES);

        // When
        Outcome raw = work((_, _) -> SEEN, false).apply(KEY, photo);

        // Then
        assertThat(raw).isInstanceOfSatisfying(Outcome.Embedded.class, embedded -> assertThat(
                        embedded.embedding().getNormalised())
                .isFalse());
    }

    @Test
    void shouldRecordEverySignal() throws Exception {
        // When
        Outcome outcome = work((_, _) -> SEEN).apply(KEY, photo(BYTES));

        // Then
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Embedded.class, embedded -> assertThat(
                        embedded.embedding().getQuality())
                .isEqualTo(new dev.memorylane.schemas.QualitySignals(
                        1.0, 0.5, 0.0, 0.0, 0.2, 10.0, 0.4, 30.0, 0.02, 0.9, 0.01, Map.of("open-eyes", 0.75))));
    }

    @Test
    void shouldNotEmbedBytesThatAreNotThoseOfThePhotoAnyMore() throws Exception {
        // Given
        Photo edited = photo(new byte[] {4, 5, 6});

        // When
        Outcome outcome = work((_, _) -> SEEN).apply(KEY, edited);

        // Then
        assertThat(outcome).isInstanceOf(Outcome.Unavailable.class);
    }

    @Test
    void shouldTryAgainWhenTheFileCannotBeRead() throws Exception {
        // Given
        Photo gone = photo(BYTES);
        Files.delete(folder.resolve("a.jpg"));

        // When
        Outcome outcome = work((_, _) -> SEEN).apply(KEY, gone);

        // Then
        assertThat(outcome).isInstanceOf(Outcome.Unavailable.class);
    }

    @Test
    void shouldRejectInWordsThatNameThePhoto() throws Exception {
        // Given
        Analysis unreadable = new Analysis.Unreadable(UnreadableReason.TRUNCATED, "the file ends early; copy it again");

        // When
        Outcome outcome = work((_, _) -> unreadable).apply(KEY, photo(BYTES));

        // Then
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Rejected.class, rejected -> {
            assertThat(rejected.rejection().getCode()).isEqualTo(RejectionCode.TRUNCATED);
            assertThat(rejected.rejection().getMessage()).startsWith("a.jpg: ").contains("copy it again");
        });
    }

    @Test
    void shouldTryAPhotoOnWhichTheEngineFailsAgainAndThenRejectIt() throws Exception {
        // Given
        PhotoWork work = work((_, _) -> {
            throw new StackOverflowError();
        });
        Photo photo = photo(BYTES);

        // When
        Outcome first = work.apply(KEY, photo);
        work.apply(KEY, photo);
        Outcome last = work.apply(KEY, photo);

        // Then
        assertThat(first).isInstanceOf(Outcome.Unavailable.class);
        assertThat(last).isInstanceOfSatisfying(Outcome.Rejected.class, rejected -> {
            assertThat(rejected.rejection().getCode()).isEqualTo(RejectionCode.CRASHED);
            assertThat(rejected.rejection().getMessage()).startsWith("a.jpg: ").contains("3 times", "Export it");
        });
    }

    @Test
    void shouldRejectAPhotoThatMayNotBeReadAnyMore() throws Exception {
        // Given
        PhotoReader refusing = photo -> {
            throw new StorageException(StorageException.Reason.DENIED, photo.getUri());
        };
        PhotoWork work = new PhotoWork(
                refusing, (_, _) -> SEEN, suspects(), true, new FolderBlobStore(folder.resolve("blobs")), CLOCK);

        // When
        Outcome outcome = work.apply(KEY, photo(BYTES));

        // Then
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Rejected.class, rejected -> {
            assertThat(rejected.rejection().getCode()).isEqualTo(RejectionCode.UNREADABLE);
            assertThat(rejected.rejection().getMessage()).startsWith("a.jpg: ").contains("Allow this program");
        });
    }

    private PhotoWork work(BiFunction<byte[], Orientation, Analysis> analyzer) {
        return work(analyzer, true);
    }

    private PhotoWork work(BiFunction<byte[], Orientation, Analysis> analyzer, boolean normalised) {
        return new PhotoWork(
                new StoredPhotoReader(new FileReader()),
                analyzer,
                suspects(),
                normalised,
                new FolderBlobStore(folder.resolve("blobs")),
                CLOCK);
    }

    private Suspects suspects() {
        return new Suspects(folder.resolve("marks"), () -> true);
    }

    private Photo photo(byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve("a.jpg"), bytes);
        return Photo.newBuilder()
                .setVersion(1)
                .setSource("osaka")
                .setUri(file.toUri().toString())
                .setFileName("a.jpg")
                .build();
    }
}
