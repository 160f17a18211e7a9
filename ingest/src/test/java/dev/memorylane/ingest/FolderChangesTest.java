package dev.memorylane.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.ingest.SourceStatus.State;
import dev.memorylane.ingest.memory.ShelfLedgers;
import dev.memorylane.schemas.Photo;
import dev.memorylane.schemas.PhotoRejection;
import dev.memorylane.schemas.PhotoState;
import dev.memorylane.schemas.RejectionCode;
import dev.memorylane.schemas.RejectionState;
import dev.memorylane.schemas.blob.Sha256;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people and programs do to a watched folder, on a real file system; only the topics are a shelf. */
class FolderChangesTest {
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2023-05-01T12:00:00Z"));

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
    void shouldFollowAFolderThatIsMovedWithMoreThanAFifthOfThePhotosInIt() throws IOException {
        // Given
        for (int i = 0; i < 12; i++) {
            photo("trip/" + i + ".jpg", i);
        }
        start();

        // When
        Files.move(temp.resolve("trip"), temp.resolve("Osaka 2023"));
        settled(() ->
                shelf.photoList().stream().allMatch(photo -> photo.getUri().contains("Osaka%202023")));

        // Then
        assertThat(states()).hasSize(12).containsOnly(PhotoState.PRESENT);
        assertThat(ingest.statuses().getFirst().state()).isEqualTo(State.COMPLETE);
    }

    @Test
    void shouldFollowRenamesThatChangeOnlyCaseOrUnicodeForm() throws IOException {
        // Given
        photo("IMG_1.JPG", 1);
        photo("e\u0301te\u0301.jpg", 2);
        start();

        // When
        Files.move(temp.resolve("IMG_1.JPG"), temp.resolve("img_1.jpg"));
        Files.move(temp.resolve("e\u0301te\u0301.jpg"), temp.resolve("\u00e9t\u00e9.jpg"));
        settled(() -> names().contains("img_1.jpg") && names().contains("\u00e9t\u00e9.jpg"));

        // Then
        assertThat(states()).containsExactly(PhotoState.PRESENT, PhotoState.PRESENT);
    }

    @Test
    void shouldSeeAnEditThatKeepsSizeAndTime() throws IOException {
        // Given
        Path file = photo("a.jpg", 1);
        byte[] edited = Files.readAllBytes(file);
        edited[edited.length / 2] ^= 1;
        start();

        // When
        Files.write(file, edited);
        Files.setLastModifiedTime(file, LONG_AGO);
        ingest.rescan();
        settled(() -> present(edited));

        // Then
        assertThat(states()).containsExactly(PhotoState.REMOVED, PhotoState.PRESENT);
    }

    @Test
    void shouldSeeAFileThatAnotherOfTheSameSizeAndTimeIsMovedOver() throws IOException {
        // Given
        Path file = photo("a.jpg", 1);
        byte[] other = Files.readAllBytes(file);
        other[other.length / 2] ^= 1;
        Path beside = Files.write(temp.resolve(".a.jpg.new"), other);
        Files.setLastModifiedTime(beside, LONG_AGO);
        start();

        // When
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        settled(() -> present(other));

        // Then
        assertThat(states()).containsExactly(PhotoState.REMOVED, PhotoState.PRESENT);
    }

    @Test
    void shouldReadAFileOnceMoreThatOnlyChangedItsRights() throws IOException {
        // Given
        Path file = photo("a.jpg", 1);
        start();
        int commits = shelf.commits.get();

        // When
        assertThat(file.toFile().setExecutable(true)).isTrue();
        ingest.rescan();
        settled(() -> shelf.commits.get() > commits);

        // Then
        assertThat(shelf.photoList()).singleElement().satisfies(photo -> assertThat(photo.getVersion())
                .isEqualTo(1));
    }

    @Test
    void shouldFollowAFolderThatBecomesAFileAndAFolderAgain() throws IOException {
        // Given
        photo("keep.jpg", 1);
        photo("a.jpg/inside.jpg", 2);
        start();

        // When
        Files.delete(temp.resolve("a.jpg/inside.jpg"));
        Files.delete(temp.resolve("a.jpg"));
        photo("a.jpg", 3);
        settled(() -> states().equals(List.of(PhotoState.REMOVED, PhotoState.PRESENT, PhotoState.PRESENT)));
        Files.delete(temp.resolve("a.jpg"));
        photo("a.jpg/inside.jpg", 2);
        settled(() -> states().equals(List.of(PhotoState.PRESENT, PhotoState.PRESENT, PhotoState.REMOVED)));

        // Then
        assertThat(shelf.rejectionList()).isEmpty();
    }

    @Test
    void shouldEndWithTheWholePhotoWhenACopyGoesOnAfterAPause() throws IOException {
        // Given
        photo("other.jpg", 1);
        start();
        byte[] whole = new WrittenJpeg().color(77).bytes();
        Path copy = temp.resolve("copy.jpg");

        // When
        Files.write(copy, Arrays.copyOf(whole, 10));
        settled(() -> shelf.photoList().size() == 2);
        Files.write(copy, Arrays.copyOfRange(whole, 10, whole.length), StandardOpenOption.APPEND);
        settled(() -> present(whole));

        // Then
        assertThat(shelf.photoList().stream().filter(photo -> photo.getState() == PhotoState.PRESENT))
                .hasSize(2);
    }

    @Test
    void shouldRejectANamedPipeThatIsNamedAsAPhotoAndTakeTheOthers() throws Exception {
        // Given
        photo("a.jpg", 1);
        run("mkfifo", temp.resolve("pipe.jpg").toString());
        run("mkfifo", temp.resolve("pipe").toString());

        // When
        start();

        // Then
        assertThat(shelf.rejectionList()).singleElement().satisfies(rejection -> {
            assertThat(rejection.getCode()).isEqualTo(RejectionCode.NOT_A_PHOTO);
            assertThat(rejection.getMessage()).startsWith("pipe.jpg is named like a photo, but is a named pipe");
        });
        assertThat(ingest.statuses().getFirst().filesFound()).isEqualTo(3);
    }

    @Test
    void shouldTakeAFileWithTwoNamesForOnePhotoUntilBothAreGone() throws IOException {
        // Given
        Path file = photo("a.jpg", 1);
        Files.createLink(temp.resolve("b.jpg"), file);
        photo("other.jpg", 2);
        start();

        // When
        Files.delete(file);
        settled(() -> names().contains("b.jpg"));
        List<PhotoState> one = states();
        Files.delete(temp.resolve("b.jpg"));
        settled(() -> states().contains(PhotoState.REMOVED));

        // Then
        assertThat(one).containsOnly(PhotoState.PRESENT);
        assertThat(shelf.photoList()).hasSize(2);
    }

    @Test
    void shouldNotReadAFileThatAnotherProgramHasLocked() throws Exception {
        // Given
        photo("a.jpg", 1);
        start();
        Path locked = temp.resolve("locked.jpg");
        Path ready = temp.resolve(".ready");
        Process holder = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        Path.of(LockHolder.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toURI())
                                .toString(),
                        LockHolder.class.getName(),
                        locked.toString(),
                        ready.toString())
                .inheritIO()
                .start();
        try {
            await(() -> Files.exists(ready));
            Files.write(locked, new WrittenJpeg().color(99).bytes());
            ingest.rescan();
            await(() -> ingest.statuses().getFirst().settling() == 1);
            Thread.sleep(1_500);
            List<PhotoState> whileLocked = states();

            // When
            holder.destroy();
            assertThat(holder.waitFor()).isNotNegative();
            settled(() -> states().size() == 2);

            // Then
            assertThat(whileLocked).hasSize(1);
        } finally {
            holder.destroyForcibly();
        }
    }

    @Test
    void shouldNotLetANameSpeakToATerminalOrAPage() throws IOException {
        // Given
        Files.createFile(temp.resolve("\u001b[2J<script>alert(1)<\n.jpg"));
        photo("a.jpg", 1);

        // When
        start();

        // Then
        assertThat(shelf.rejectionList())
                .singleElement()
                .extracting(PhotoRejection::getMessage)
                .asString()
                .doesNotContainPattern("\\p{Cntrl}")
                .contains("<script>alert(1)<");
    }

    @Test
    void shouldKeepTheBooksOfManyChangesAtOnce() throws IOException {
        // Given
        IntStream.range(0, 30).forEach(i -> photo("in/" + i + ".jpg", i));
        start();

        // When
        for (int i = 0; i < 30; i += 3) {
            Files.move(temp.resolve("in/" + i + ".jpg"), temp.resolve("moved-" + i + ".jpg"));
            Files.copy(temp.resolve("in/" + (i + 1) + ".jpg"), temp.resolve("copied-" + i + ".jpg"));
        }
        Files.delete(temp.resolve("in/2.jpg"));
        photo("new.jpg", 99);
        settled(() -> shelf.photoList().size() == 31 && states().contains(PhotoState.REMOVED));

        // Then
        assertThat(shelf.photoList().stream().filter(photo -> photo.getState() == PhotoState.PRESENT))
                .hasSize(30)
                .allMatch(photo -> Files.exists(Path.of(java.net.URI.create(photo.getUri()))));
        assertThat(shelf.rejectionList()).allMatch(rejection -> rejection.getState() == RejectionState.CLEARED);
    }

    private Path photo(String name, int color) {
        try {
            Path file = new WrittenJpeg()
                    .color(color * 0x010307)
                    .original("2023:05:01 12:%02d:%02d".formatted(color / 60, color % 60))
                    .to(temp.resolve(name));
            return Files.setLastModifiedTime(file, LONG_AGO);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void start() {
        IngestSettings settings = new TestSettings(List.of(temp));
        ingest = new Ingest(settings, new ConfiguredSources(settings, null, null), shelf, Clock.systemUTC());
        ingest.start(new StartupEvent());
        await(ingest::complete);
    }

    private void settled(BooleanSupplier condition) {
        await(condition);
        await(ingest::complete);
    }

    private boolean present(byte[] bytes) {
        String id = Sha256.hex(bytes);
        return shelf.photoEntries().entrySet().stream()
                .anyMatch(photo -> photo.getKey().getPhotoId().equals(id)
                        && photo.getValue().getState() == PhotoState.PRESENT);
    }

    private List<String> names() {
        return shelf.photoList().stream().map(Photo::getFileName).toList();
    }

    private List<PhotoState> states() {
        return shelf.photoList().stream().map(Photo::getState).toList();
    }

    private void await(BooleanSupplier condition) {
        Patience.await(condition, ingest::statuses);
    }

    private static void run(String... command) throws Exception {
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
