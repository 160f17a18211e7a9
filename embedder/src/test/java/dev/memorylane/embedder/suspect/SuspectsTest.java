package dev.memorylane.embedder.suspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.schemas.RejectionCode;
import dev.memorylane.vision.Analysis;
import dev.memorylane.vision.UnreadableReason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuspectsTest {
    private static final String ID = "ab".repeat(32);
    private static final String OTHER = "cd".repeat(32);
    private static final Analysis ANALYSIS = new Analysis.Unreadable(UnreadableReason.CORRUPT, "It is damaged.");
    private static final Supplier<Analysis> WORKS = () -> ANALYSIS;
    private static final Supplier<Analysis> FAILS = () -> {
        throw new IllegalStateException("engine");
    };

    @TempDir
    Path folder;

    @Test
    void shouldLeaveNoMarkBehindALookThatEnded() throws Exception {
        // When
        Verdict verdict = suspects(true).look(ID, WORKS);

        // Then
        assertThat(verdict).isEqualTo(new Verdict.Seen(ANALYSIS));
        assertThat(marks()).isZero();
    }

    @Test
    void shouldRejectAPhotoWithWhichTheProcessDiedThreeTimes() throws Exception {
        // Given
        for (int death = 0; death < 3; death++) {
            assertThat(SuddenDeath.whileLookingAt(ID, folder)).isEqualTo(SuddenDeath.STATUS);
        }

        // When
        Verdict verdict = suspects(true).look(ID, WORKS);

        // Then
        assertThat(verdict).isInstanceOfSatisfying(Verdict.Condemned.class, condemned -> assertThat(condemned.code())
                .isEqualTo(RejectionCode.CRASHED));
        assertThat(suspects(true).look(ID, WORKS)).as("tried again by a person").isEqualTo(new Verdict.Seen(ANALYSIS));
    }

    @Test
    void shouldForgiveAPhotoThatWasOnlyThereWhenTheProcessDied() throws Exception {
        // Given
        SuddenDeath.whileLookingAt(ID, folder);
        SuddenDeath.whileLookingAt(ID, folder);

        // When
        Verdict verdict = suspects(true).look(ID, WORKS);

        // Then
        assertThat(verdict).isEqualTo(new Verdict.Seen(ANALYSIS));
        assertThat(marks()).isZero();
    }

    @Test
    void shouldSuspectAllThatWereLookedAtWhenTheProcessDied() throws Exception {
        // Given
        SuddenDeath.whileLookingAt(ID, folder);
        SuddenDeath.whileLookingAt(OTHER, folder);

        // When
        suspects(true);

        // Then
        assertThat(new Marks(folder).open(ID)).isEqualTo(1);
        assertThat(new Marks(folder).open(OTHER)).isEqualTo(1);
        assertThat(slots()).as("slots of the dead").isZero();
    }

    @Test
    void shouldStartAndKeepForTheNextStartWhatItCannotNoteNow() throws Exception {
        // Given
        SuddenDeath.whileLookingAt(ID, folder);
        Path inTheWay = Files.createDirectory(folder.resolve(ID));
        suspects(true);
        assertThat(slots()).isEqualTo(1);

        // When
        Files.delete(inTheWay);
        suspects(true);

        // Then
        assertThat(new Marks(folder).open(ID)).isEqualTo(1);
        assertThat(slots()).isZero();
    }

    @Test
    void shouldNotSuspectWhatAnotherProcessThatLivesLooksAt() throws Exception {
        // Given
        Suspects living = suspects(true);

        // When
        living.look(ID, () -> {
            suspects(true);
            return ANALYSIS;
        });

        // Then
        assertThat(marks()).isZero();
        assertThat(slots()).isEqualTo(1);
    }

    @Test
    void shouldLeaveNothingBehindWhenItIsClosed() throws Exception {
        // Given
        Suspects suspects = suspects(true);
        suspects.look(ID, WORKS);

        // When
        suspects.close();

        // Then
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void shouldLookAtMorePhotosAtOnceThanThereAreSlots() {
        // Given
        Suspects suspects = suspects(true);

        // When
        Verdict verdict = nested(suspects, Slots.COUNT);

        // Then
        assertThat(verdict).isEqualTo(new Verdict.Seen(ANALYSIS));
    }

    private static Verdict nested(Suspects suspects, int depth) {
        return suspects.look("%064x".formatted(depth), () -> {
            if (depth > 0) {
                nested(suspects, depth - 1);
            }
            return ANALYSIS;
        });
    }

    @Test
    void shouldLookAtASuspectAlone() throws Exception {
        // Given
        SuddenDeath.whileLookingAt(ID, folder);
        Suspects suspects = suspects(true);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        AtomicBoolean otherEnded = new AtomicBoolean();
        CompletableFuture<Verdict> other = CompletableFuture.supplyAsync(() -> suspects.look(OTHER, () -> {
            begun.countDown();
            awaited(end);
            otherEnded.set(true);
            return ANALYSIS;
        }));
        begun.await();

        // When
        CompletableFuture<Boolean> alone = CompletableFuture.supplyAsync(() -> {
            AtomicBoolean wasAlone = new AtomicBoolean();
            suspects.look(ID, () -> {
                wasAlone.set(otherEnded.get());
                return ANALYSIS;
            });
            return wasAlone.get();
        });
        Thread.sleep(50);
        assertThat(alone).isNotDone();
        end.countDown();

        // Then
        assertThat(alone.get(10, TimeUnit.SECONDS)).isTrue();
        assertThat(other.get(10, TimeUnit.SECONDS)).isEqualTo(new Verdict.Seen(ANALYSIS));
    }

    @Test
    void shouldRejectAPhotoOnWhichAWorkingEngineFailsThreeTimes() {
        // Given
        Suspects suspects = suspects(true);

        // When, Then
        assertThat(suspects.look(ID, FAILS)).isInstanceOf(Verdict.Failed.class);
        assertThat(suspects.look(ID, FAILS)).isInstanceOf(Verdict.Failed.class);
        assertThat(suspects.look(ID, FAILS)).isInstanceOf(Verdict.Condemned.class);
    }

    @Test
    void shouldTellWhenMemoryWasWhatLacked() {
        // Given
        Suspects suspects = suspects(true);
        Supplier<Analysis> large = () -> {
            throw new OutOfMemoryError();
        };

        // When
        suspects.look(ID, large);
        suspects.look(ID, large);
        Verdict verdict = suspects.look(ID, large);

        // Then
        assertThat(verdict).isInstanceOfSatisfying(Verdict.Condemned.class, condemned -> assertThat(condemned.code())
                .isEqualTo(RejectionCode.OUT_OF_MEMORY));
    }

    @Test
    void shouldNeverBlameAPhotoForAnEngineThatIsBroken() throws Exception {
        // Given
        Suspects suspects = suspects(false);

        // When, Then
        for (int i = 0; i < 10; i++) {
            assertThat(suspects.look(ID, FAILS)).isInstanceOf(Verdict.Failed.class);
        }
        assertThat(marks()).isZero();
    }

    private Suspects suspects(boolean engineWorks) {
        return new Suspects(folder, () -> engineWorks);
    }

    private long slots() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(Slots.PREFIX))
                    .count();
        }
    }

    private long marks() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Marks.isId(file.getFileName().toString()))
                    .count();
        }
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
