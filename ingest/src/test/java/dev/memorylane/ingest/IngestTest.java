package dev.memorylane.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.ingest.SourceStatus.State;
import dev.memorylane.ingest.memory.ShelfLedgers;
import dev.memorylane.ingest.telemetry.SourcesReady;
import dev.memorylane.schemas.ObjectOutcome;
import dev.memorylane.schemas.Photo;
import dev.memorylane.schemas.PhotoState;
import dev.memorylane.schemas.RejectionState;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole of it on real folders; only the topics are a shelf. */
class IngestTest {

    @TempDir
    Path temp;

    private final ShelfLedgers shelf = new ShelfLedgers();
    private Ingest ingest;

    @AfterEach
    void stop() {
        if (ingest != null) {
            ingest.stop(new ShutdownEvent());
        }
    }

    @Test
    void shouldAccountForEveryFileOfAFolderAndSayNothingNewAtTheNextStart() throws IOException {
        // Given
        photo("a.jpg", 1);
        photo("sub/copy of a.jpg", 1);
        photo("b.jpg", 2);
        atRest(Files.writeString(temp.resolve("bad.jpg"), "no photo"));
        atRest(Files.writeString(temp.resolve("notes.txt"), "notes"));

        // When
        start();
        await(ingest::complete);
        int commits = shelf.commits.get();
        restart();
        await(ingest::complete);

        // Then
        assertThat(shelf.outcomes())
                .containsExactly(
                        ObjectOutcome.PHOTO,
                        ObjectOutcome.PHOTO,
                        ObjectOutcome.DUPLICATE,
                        ObjectOutcome.REJECTED,
                        ObjectOutcome.IGNORED);
        assertThat(shelf.photoList()).hasSize(2).allMatch(photo -> photo.getVersion() == 1);
        assertThat(ingest.initialScanComplete()).isTrue();
        assertThat(status().filesFound()).isEqualTo(5);
        assertThat(shelf.commits.get()).isEqualTo(commits);
    }

    @Test
    void shouldTakeAPhotoThatIsDroppedAndLetGoOneThatIsDeletedByNotification() throws IOException {
        // Given
        photo("a.jpg", 1);
        start();
        await(ingest::complete);

        // When
        photo("new/deep/b.jpg", 2);
        await(() -> shelf.photoList().size() == 2);
        Files.delete(temp.resolve("a.jpg"));
        await(() -> states().contains(PhotoState.REMOVED));

        // Then
        await(ingest::complete);
        assertThat(states()).containsExactly(PhotoState.REMOVED, PhotoState.PRESENT);
    }

    @Test
    void shouldFollowARenameWithoutRemovingThePhoto() throws IOException {
        // Given
        photo("a.jpg", 1);
        start();
        await(ingest::complete);

        // When
        Files.move(temp.resolve("a.jpg"), temp.resolve("z.jpg"));
        await(() -> shelf.photoList().getFirst().getFileName().equals("z.jpg"));
        await(ingest::complete);

        // Then
        assertThat(shelf.photoList()).singleElement().satisfies(photo -> {
            assertThat(photo.getState()).isEqualTo(PhotoState.PRESENT);
            assertThat(photo.getVersion()).isEqualTo(2);
        });
    }

    @Test
    void shouldEndWithTheSameWhateverFailsBeforeOrAfterACommit() throws IOException {
        // Given
        for (int i = 0; i < 150; i++) {
            photo(i + ".jpg", i);
        }
        shelf.refusals.set(2);
        shelf.failuresBefore.set(2);
        shelf.failuresAfter.set(2);

        // When
        start();
        await(ingest::complete);

        // Then
        assertThat(shelf.photoList()).hasSize(150).allMatch(photo -> photo.getVersion() == 1);
        assertThat(shelf.outcomes()).hasSize(150).containsOnly(ObjectOutcome.PHOTO);
    }

    @Test
    void shouldRemoveNothingWhenTheFolderGoesAndSayWhy() throws IOException {
        // Given
        Path folder = temp.resolve("disk");
        new WrittenJpeg().to(folder.resolve("a.jpg"));
        start(folder);
        await(ingest::complete);

        // When
        Files.move(folder, temp.resolve("unplugged"));
        ingest.rescan();
        await(() -> status().state() == State.OFFLINE);

        // Then
        assertThat(status().words()).contains("disk", "mounted");
        HealthCheckResponse ready = new SourcesReady(ingest).call();
        assertThat(ready.getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
        assertThat(ready.getData().orElseThrow()).containsValue(status().words());
        assertThat(states()).containsExactly(PhotoState.PRESENT);
        assertThat(ingest.complete()).isFalse();
    }

    @Test
    void shouldRemoveNothingFromAFolderThatIsSuddenlyEmptyUntilAPersonConfirms() throws IOException {
        // Given
        photo("a.jpg", 1);
        start();
        await(ingest::complete);
        Files.delete(temp.resolve("a.jpg"));
        await(() -> status().state() == State.OFFLINE);
        List<PhotoState> before = states();
        String words = status().words();

        // When
        ingest.confirmRemovals(status().source().id());
        await(ingest::complete);

        // Then
        assertThat(before).containsExactly(PhotoState.PRESENT);
        assertThat(words).contains("suddenly empty", "start again with --confirm-removals");
        assertThat(states()).containsExactly(PhotoState.REMOVED);
    }

    @Test
    void shouldAskBeforeItRemovesMoreThanAFifth() throws IOException {
        // Given
        for (int i = 0; i < 10; i++) {
            photo(i + ".jpg", i);
        }
        start();
        await(ingest::complete);
        for (int i = 0; i < 8; i++) {
            Files.delete(temp.resolve(i + ".jpg"));
        }
        await(() -> status().state() == State.WAITING_FOR_CONFIRMATION);
        List<PhotoState> before = states();
        int asked = status().pendingRemovals();
        String words = status().words();

        // When
        ingest.confirmRemovals(status().source().id());
        await(ingest::complete);

        // Then
        assertThat(before).containsOnly(PhotoState.PRESENT);
        assertThat(asked).isEqualTo(8);
        assertThat(words).contains("8 photos", "start again with --confirm-removals");
        assertThat(states()).filteredOn(state -> state == PhotoState.REMOVED).hasSize(8);
    }

    @Test
    void shouldClearARejectionOnceTheFileIsGood() throws IOException {
        // Given
        atRest(Files.createFile(temp.resolve("a.jpg")));
        start();
        await(ingest::complete);

        // When
        photo("a.jpg", 1);
        await(() -> shelf.photoList().size() == 1);

        // Then
        assertThat(shelf.rejectionList()).singleElement().satisfies(rejection -> assertThat(rejection.getState())
                .isEqualTo(RejectionState.CLEARED));
    }

    @Test
    void shouldRejectABrokenLinkNamedAsAPhotoUntilItsTargetIsThere() throws IOException {
        // Given
        Path folder = Files.createDirectory(temp.resolve("photos"));
        Path target = temp.resolve("elsewhere.jpg");
        Files.createSymbolicLink(folder.resolve("a.jpg"), target);
        start(folder);
        await(() -> !shelf.rejectionList().isEmpty());
        await(ingest::complete);
        String words = shelf.rejectionList().getFirst().getMessage();

        // When
        photo("elsewhere.jpg", 1);
        ingest.rescan();
        await(() -> shelf.photoList().size() == 1);
        await(ingest::complete);
        Files.delete(target);
        ingest.rescan();
        await(ingest::complete);

        // Then
        assertThat(words).startsWith("a.jpg is a link to a file that is not there.");
        assertThat(shelf.rejectionList()).singleElement().satisfies(rejection -> assertThat(rejection.getState())
                .isEqualTo(RejectionState.CLEARED));
        assertThat(states()).containsExactly(PhotoState.PRESENT);
    }

    @Test
    void shouldKeepTwoFoldersApart() throws IOException {
        // Given
        new WrittenJpeg().to(temp.resolve("one/a.jpg"));
        new WrittenJpeg().to(temp.resolve("two/a.jpg"));

        // When
        start(temp.resolve("one"), temp.resolve("two"));
        await(ingest::complete);

        // Then
        assertThat(shelf.outcomes()).containsExactly(ObjectOutcome.PHOTO, ObjectOutcome.PHOTO);
        assertThat(shelf.photos.keySet()).extracting(key -> key.getLibrary()).doesNotHaveDuplicates();
    }

    private void photo(String name, int color) throws IOException {
        new WrittenJpeg()
                .color(color * 0x010307)
                .original("2023:05:01 12:%02d:%02d".formatted(color / 60, color % 60))
                .to(temp.resolve(name));
        atRest(temp.resolve(name));
    }

    private static void atRest(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(3600)));
    }

    private void start(Path... folders) {
        Path[] watched = folders.length == 0 ? new Path[] {temp} : folders;
        IngestSettings settings = new TestSettings(List.of(watched));
        ingest = new Ingest(settings, new ConfiguredSources(settings, null, null), shelf, Clock.systemUTC());
        ingest.start(new StartupEvent());
    }

    private void restart() {
        ingest.stop(new ShutdownEvent());
        start();
    }

    private SourceStatus status() {
        return ingest.statuses().getFirst();
    }

    private List<PhotoState> states() {
        return shelf.photoList().stream().map(Photo::getState).toList();
    }

    private void await(BooleanSupplier condition) {
        Patience.await(condition, ingest::statuses);
    }
}
