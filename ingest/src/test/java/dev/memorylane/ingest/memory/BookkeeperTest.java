package dev.memorylane.ingest.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.culling.time.CaptureTime;
import dev.memorylane.culling.time.TimePrecision;
import dev.memorylane.culling.time.TimeSource;
import dev.memorylane.ingest.Clocks;
import dev.memorylane.ingest.content.Finding;
import dev.memorylane.schemas.CaptureTimeKind;
import dev.memorylane.schemas.ObjectOutcome;
import dev.memorylane.schemas.ObjectSeen;
import dev.memorylane.schemas.Photo;
import dev.memorylane.schemas.PhotoRejection;
import dev.memorylane.schemas.PhotoState;
import dev.memorylane.schemas.RejectionCode;
import dev.memorylane.schemas.RejectionState;
import dev.memorylane.schemas.capture.CapturedAts;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class BookkeeperTest {
    private static final String A = Findings.uri("a.jpg");
    private static final String B = Findings.uri("b.jpg");

    private final Memory memory = new Memory();
    private final Bookkeeper books = new Bookkeeper(Findings.SOURCE, memory, Clocks.fixed());

    @Test
    void shouldMakeANewPhotoPresent() {
        // When
        Batch batch = enter(Findings.photo(A, "bytes-1"));

        // Then
        assertThat(outcome(A)).isEqualTo(ObjectOutcome.PHOTO);
        assertThat(photo("bytes-1")).satisfies(photo -> {
            assertThat(photo.getState()).isEqualTo(PhotoState.PRESENT);
            assertThat(photo.getVersion()).isEqualTo(1);
            assertThat(photo.getUri()).isEqualTo(A);
            assertThat(photo.getFileName()).isEqualTo("a.jpg");
        });
        assertThat(batch.objects()).hasSize(1);
        assertThat(batch.photos()).hasSize(1);
    }

    @Test
    void shouldTellAPhotoAnewOnceForARequestHoweverOftenItIsRead() {
        // Given
        enter(Findings.photo(A, "bytes-1"));
        long asked = photo("bytes-1").getVersion();

        // When
        Batch first = new Batch();
        books.replay("bytes-1", asked, first);
        Batch again = new Batch();
        books.replay("bytes-1", asked, again);

        // Then
        assertThat(first.photos().values()).singleElement().satisfies(photo -> {
            assertThat(photo.getVersion()).isEqualTo(asked + 1);
            assertThat(photo.getReplays()).isEqualTo(1);
        });
        assertThat(first.objects()).isEmpty();
        assertThat(again.isEmpty()).isTrue();
    }

    @Test
    void shouldNotBringARemovedPhotoBackByAReplayNorForgetHowOftenThereWasOne() {
        // Given
        enter(Findings.photo(A, "bytes-1"));
        books.replay("bytes-1", 1, new Batch());
        enter(new Finding.Gone(A));

        // When
        Batch gone = new Batch();
        books.replay("bytes-1", 99, gone);
        enter(Findings.photo(B, "bytes-1"));

        // Then
        assertThat(gone.isEmpty()).isTrue();
        assertThat(photo("bytes-1").getReplays()).isEqualTo(1);
    }

    @Test
    void shouldCallTheSameBytesElsewhereADuplicateAndPublishNoSecondPhoto() {
        // Given
        enter(Findings.photo(A, "bytes-1"));

        // When
        Batch batch = enter(Findings.photo(B, "bytes-1"));

        // Then
        assertThat(outcome(B)).isEqualTo(ObjectOutcome.DUPLICATE);
        assertThat(batch.photos()).isEmpty();
    }

    @Test
    void shouldWriteOnlyTheObjectOfAFileThatWasTouched() {
        // Given
        enter(Findings.photo(A, "bytes-1"));

        // When
        Batch batch = enter(Findings.later(Findings.photo(A, "bytes-1")));

        // Then
        assertThat(batch.photos()).isEmpty();
        assertThat(batch.objects().values()).singleElement().satisfies(object -> {
            assertThat(object.getOutcome()).isEqualTo(ObjectOutcome.PHOTO);
            assertThat(object.getVersion()).isEqualTo(Findings.LATER.text());
        });
    }

    @Test
    void shouldTellMoreOfAPhotoThatAnOlderReleaseReadAndNothingTwice() {
        // Given
        enter(Findings.photo(A, "bytes-1"));
        Photo old = photo("bytes-1");
        old.setLabel("Red");
        memory.put("bytes-1", old);
        ObjectSeen seen = memory.object(A).orElseThrow();
        seen.setReader(0);
        memory.put(A, seen);

        // When
        Batch once = enter(Findings.photo(A, "bytes-1"));
        Batch again = enter(Findings.photo(A, "bytes-1"));

        // Then
        assertThat(once.photos().values()).singleElement().satisfies(photo -> {
            assertThat(photo.getLabel()).isNull();
            assertThat(photo.getVersion()).isEqualTo(2);
        });
        assertThat(again.photos()).isEmpty();
    }

    @Test
    void shouldMakeOfAnEditOneRemovalAndOneArrival() {
        // Given
        enter(Findings.photo(A, "bytes-1"));

        // When
        Batch batch = enter(Findings.photo(A, "bytes-2"));

        // Then
        assertThat(photo("bytes-1").getState()).isEqualTo(PhotoState.REMOVED);
        assertThat(photo("bytes-1").getVersion()).isEqualTo(2);
        assertThat(photo("bytes-2").getState()).isEqualTo(PhotoState.PRESENT);
        assertThat(batch.objects()).hasSize(1);
    }

    @Test
    void shouldMoveTheClaimCheckWhenTheObjectThatHeldItGoes() {
        // Given
        enter(Findings.photo(A, "bytes-1"), Findings.photo(B, "bytes-1"));

        // When
        enter(new Finding.Gone(A));

        // Then
        assertThat(memory.object(A)).isEmpty();
        assertThat(outcome(B)).isEqualTo(ObjectOutcome.PHOTO);
        assertThat(photo("bytes-1")).satisfies(photo -> {
            assertThat(photo.getState()).isEqualTo(PhotoState.PRESENT);
            assertThat(photo.getVersion()).isEqualTo(2);
            assertThat(photo.getUri()).isEqualTo(B);
        });
    }

    @Test
    void shouldRemoveAPhotoOnlyWithItsLastObjectAndKeepRecordsOfAll() {
        // Given
        enter(Findings.photo(A, "bytes-1"), Findings.photo(B, "bytes-1"));

        // When
        Batch duplicate = enter(new Finding.Gone(B));
        Batch last = enter(new Finding.Gone(A));

        // Then
        assertThat(duplicate.photos()).isEmpty();
        assertThat(last.photos().values()).singleElement().satisfies(photo -> {
            assertThat(photo.getState()).isEqualTo(PhotoState.REMOVED);
            assertThat(photo.getVersion()).isEqualTo(2);
        });
        assertThat(last.objects().values()).extracting(ObjectSeen::getOutcome).containsExactly(ObjectOutcome.REMOVED);
        assertThat(memory.isEmpty()).isTrue();
    }

    @Test
    void shouldRaiseTheVersionOfAPhotoThatComesBack() {
        // Given
        enter(Findings.photo(A, "bytes-1"));
        enter(new Finding.Gone(A));

        // When
        enter(Findings.photo(B, "bytes-1"));

        // Then
        assertThat(photo("bytes-1").getState()).isEqualTo(PhotoState.PRESENT);
        assertThat(photo("bytes-1").getVersion()).isEqualTo(3);
    }

    @Test
    void shouldLoseNothingWhenTwoFilesSwapTheirNames() {
        // Given
        enter(Findings.photo(A, "bytes-1"), Findings.photo(B, "bytes-2"));

        // When
        enter(Findings.photo(A, "bytes-2"), Findings.photo(B, "bytes-1"));

        // Then
        assertThat(photo("bytes-1").getState()).isEqualTo(PhotoState.PRESENT);
        assertThat(photo("bytes-1").getUri()).isEqualTo(B);
        assertThat(photo("bytes-2").getState()).isEqualTo(PhotoState.PRESENT);
        assertThat(photo("bytes-2").getUri()).isEqualTo(A);
        assertThat(outcome(A)).isEqualTo(ObjectOutcome.PHOTO);
        assertThat(outcome(B)).isEqualTo(ObjectOutcome.PHOTO);
    }

    @Test
    void shouldKeepARejectionWithTheNameOfTheFileAndCountItsAttempts() {
        // When
        Batch first = enter(Findings.rejected(A, RejectionCode.EMPTY));
        Batch again = enter(Findings.rejected(A, RejectionCode.EMPTY));

        // Then
        assertThat(first.rejections().values()).singleElement().satisfies(rejection -> {
            assertThat(rejection.getState()).isEqualTo(RejectionState.OPEN);
            assertThat(rejection.getMessage()).isEqualTo("a.jpg is none");
            assertThat(rejection.getAttempts()).isEqualTo(1);
        });
        assertThat(again.rejections().values()).singleElement().satisfies(rejection -> {
            assertThat(rejection.getAttempts()).isEqualTo(2);
            assertThat(rejection.getFirstAt())
                    .isEqualTo(first.rejections().values().iterator().next().getFirstAt());
        });
        assertThat(again.photos()).isEmpty();
    }

    @Test
    void shouldCountAnewAfterARejectionWasCleared() {
        // Given
        enter(Findings.rejected(A, RejectionCode.EMPTY));
        enter(Findings.rejected(A, RejectionCode.EMPTY));
        enter(Findings.photo(A, "bytes-1"));

        // When
        Batch later = enter(Findings.rejected(A, RejectionCode.TRUNCATED));

        // Then
        assertThat(later.rejections().values())
                .singleElement()
                .extracting(PhotoRejection::getAttempts)
                .isEqualTo(1);
    }

    @Test
    void shouldClearARejectionWhenTheFileBecomesGoodOrVanishes() {
        // Given
        enter(Findings.rejected(A, RejectionCode.EMPTY), Findings.rejected(B, RejectionCode.EMPTY));

        // When
        Batch batch = enter(Findings.photo(A, "bytes-1"), new Finding.Gone(B));

        // Then
        assertThat(batch.rejections().values())
                .hasSize(2)
                .extracting(PhotoRejection::getState)
                .containsOnly(RejectionState.CLEARED);
        assertThat(outcome(A)).isEqualTo(ObjectOutcome.PHOTO);
    }

    @Test
    void shouldRemoveThePhotoOfAFileThatTurnsBad() {
        // Given
        enter(Findings.photo(A, "bytes-1"));

        // When
        enter(Findings.rejected(A, RejectionCode.NOT_A_PHOTO));

        // Then
        assertThat(photo("bytes-1").getState()).isEqualTo(PhotoState.REMOVED);
        assertThat(outcome(A)).isEqualTo(ObjectOutcome.REJECTED);
    }

    @Test
    void shouldTellTheTimeByFileNamesOnlyAsLongAsTheyAgree() {
        // Given
        String named = Findings.uri("IMG_20230501_123456.jpg");
        enter(Findings.photo(named, "bytes-1"));
        Photo first = photo("bytes-1");
        var alone = first.getCapturedAt();

        // When
        enter(Findings.photo(Findings.uri("IMG_20240501_123456.jpg"), "bytes-1"));
        var torn = photo("bytes-1").getCapturedAt();
        enter(new Finding.Gone(named));
        var other = photo("bytes-1").getCapturedAt();

        // Then
        assertThat(first.getVersion()).isEqualTo(1);
        assertThat(CapturedAts.fromAvro(alone))
                .isEqualTo(new CaptureTime.Local(
                        LocalDateTime.parse("2023-05-01T12:34:56"), TimeSource.FILE_NAME, TimePrecision.SECOND));
        assertThat(torn.getKind()).isEqualTo(CaptureTimeKind.UNKNOWN);
        assertThat(other.getLocal()).isEqualTo(LocalDateTime.parse("2024-05-01T12:34:56"));
    }

    @Test
    void shouldTakeOverAPhotoWhoseObjectNobodyRemembers() {
        // Given
        enter(Findings.photo(A, "bytes-1"));
        memory.put(A, (ObjectSeen) null);

        // When
        enter(Findings.photo(B, "bytes-1"));

        // Then
        assertThat(outcome(B)).isEqualTo(ObjectOutcome.PHOTO);
        assertThat(photo("bytes-1").getUri()).isEqualTo(B);
        assertThat(photo("bytes-1").getVersion()).isEqualTo(2);
    }

    private Batch enter(Finding... findings) {
        Batch batch = new Batch();
        for (Finding finding : findings) {
            books.enter(finding, batch);
        }
        return batch;
    }

    private ObjectOutcome outcome(String uri) {
        return memory.object(uri).orElseThrow().getOutcome();
    }

    private Photo photo(String id) {
        return memory.photo(id).orElseThrow();
    }
}
