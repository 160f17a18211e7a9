package dev.memorylane.vision.batch;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BatcherTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration NONE = Duration.ZERO;

    private final FakeDevice device = new FakeDevice();
    private final List<String> said = new CopyOnWriteArrayList<>();
    private Batcher<Integer, Integer> batcher;

    @AfterEach
    void close() {
        device.release();
        batcher.close();
    }

    @Test
    void shouldFillOneForwardFromManyCallers() throws Exception {
        // Given
        open(BatchSettings.of(8, LONG));

        // When
        List<Integer> outputs =
                fromCallersOfTheirOwn(IntStream.range(0, 8).boxed().toList());

        // Then
        assertThat(outputs).containsExactly(0, 1, 4, 9, 16, 25, 36, 49);
        assertThat(device.sizes()).containsExactly(8);
        assertThat(batcher.counters().fill()).isEqualTo(1);
    }

    @Test
    void shouldNotWaitLongerThanTheLingerForOthers() throws Exception {
        // Given
        open(BatchSettings.of(8, Duration.ofMillis(5)));

        // When
        Future<Integer> output = batcher.submit(3);

        // Then
        assertThat(output.get(20, SECONDS)).isEqualTo(9);
    }

    @Test
    void shouldPadToFixedSizesByRepeatingTheLastInput() throws Exception {
        // Given
        open(BatchSettings.of(8, NONE));
        List<Future<Integer>> outputs = heldBehindOne(List.of(1, 2, 3));

        // When
        device.release();

        // Then
        assertThat(all(outputs)).containsExactly(1, 4, 9);
        assertThat(device.forwards().getLast()).containsExactly(1, 2, 3, 3);
        assertThat(batcher.counters().padding()).isEqualTo(1);
        assertThat(batcher.counters().fill()).isEqualTo(0.8);
    }

    @Test
    void shouldHalveTheBatchAndTryTheSameInputsAgainWhenMemoryRunsOut() throws Exception {
        // Given
        device.hasRoomFor(2);
        open(BatchSettings.of(8, LONG));

        // When
        List<Integer> outputs =
                fromCallersOfTheirOwn(IntStream.range(0, 8).boxed().toList());

        // Then
        assertThat(outputs).containsExactly(0, 1, 4, 9, 16, 25, 36, 49);
        assertThat(device.sizes()).containsExactly(8, 4, 2, 2, 2, 2);
        assertThat(batcher.counters().outOfMemory()).isEqualTo(2);
        assertThat(batcher.counters().size()).isEqualTo(2);
    }

    @Test
    void shouldSayOnceThatBatchesBecameSmaller() throws Exception {
        // Given
        device.hasRoomFor(2);
        open(BatchSettings.of(8, NONE));

        // When
        for (int round = 0; round < 5; round++) {
            fromCallersOfTheirOwn(IntStream.range(0, 8).boxed().toList());
        }

        // Then
        assertThat(said).hasSizeLessThanOrEqualTo(2);
        assertThat(said)
                .allSatisfy(words -> assertThat(words).contains("cuda:0", "not enough memory", "going on with"));
    }

    @Test
    void shouldGrowBackSlowlyWhenMemoryIsThereAgain() throws Exception {
        // Given
        device.hasRoomFor(2);
        open(new BatchSettings(4, NONE, 64, 3));
        List<Future<Integer>> tooMany = heldBehindOne(List.of(1, 2, 3, 4));
        device.release();
        all(tooMany);
        assertThat(batcher.counters().size()).isEqualTo(2);
        device.hasRoomFor(4);

        // When
        List<Future<Integer>> many =
                heldBehindOne(IntStream.range(0, 40).boxed().toList());
        device.release();
        all(many);

        // Then
        assertThat(batcher.counters().size()).isEqualTo(4);
        assertThat(batcher.counters().outOfMemory()).isEqualTo(1);
    }

    @Test
    void shouldFailOnlyTheCallerWhoseSingleInputDoesNotFit() throws Exception {
        // Given
        device.hasRoomFor(0);
        open(BatchSettings.of(2, NONE));
        Future<Integer> first = batcher.submit(1);

        // When / Then
        assertThatThrownBy(() -> first.get(20, SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(DeviceMemoryException.class)
                .hasMessageContaining("not enough memory for even one picture");
        device.hasRoomFor(1);
        assertThat(batcher.submit(5).get(20, SECONDS)).isEqualTo(25);
    }

    @Test
    void shouldFailOnlyTheInputThatBreaksAForward() throws Exception {
        // Given
        open(BatchSettings.of(8, NONE));
        List<Future<Integer>> outputs = heldBehindOne(List.of(1, 2, FakeDevice.POISON, 4, 5));

        // When
        device.release();

        // Then
        Future<Integer> poisoned = outputs.remove(2);
        assertThat(all(outputs)).containsExactly(1, 4, 16, 25);
        assertThatThrownBy(() -> poisoned.get(20, SECONDS)).hasMessageContaining("poison");
    }

    @Test
    void shouldHoldCallersBackWhileTooManyInputsWait() throws Exception {
        // Given
        open(new BatchSettings(2, NONE, 2, 1));
        heldBehindOne(List.of(1, 2));
        AtomicBoolean in = new AtomicBoolean();
        Thread caller = Thread.ofPlatform().start(() -> {
            try {
                Future<Integer> _ = batcher.submit(3);
                in.set(true);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        awaitWaiting(caller);
        boolean before = in.get();

        // When
        device.release();
        caller.join();

        // Then
        assertThat(before).isFalse();
        assertThat(in).isTrue();
    }

    @Test
    void shouldLetAHeldBackCallerBeInterrupted() throws Exception {
        // Given
        open(new BatchSettings(1, NONE, 1, 1));
        List<Future<Integer>> outputs = heldBehindOne(List.of(1));
        AtomicBoolean interrupted = new AtomicBoolean();
        Thread caller = Thread.ofPlatform().start(() -> {
            try {
                Future<Integer> _ = batcher.submit(3);
            } catch (InterruptedException e) {
                interrupted.set(true);
            }
        });
        awaitWaiting(caller);

        // When
        caller.interrupt();
        caller.join();

        // Then
        assertThat(interrupted).isTrue();
        device.release();
        assertThat(all(outputs)).containsExactly(1);
    }

    @Test
    void shouldFinishWhatIsInWhenClosed() throws Exception {
        // Given
        open(BatchSettings.of(4, LONG));
        List<Future<Integer>> outputs = List.of(batcher.submit(1), batcher.submit(2), batcher.submit(3));

        // When
        batcher.close();

        // Then
        assertThat(outputs).allMatch(Future::isDone);
        assertThat(all(outputs)).containsExactly(1, 4, 9);
        assertThatThrownBy(() -> batcher.submit(4)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void shouldLeaveOutInputsThatNobodyWaitsForAnyMore() throws Exception {
        // Given
        open(BatchSettings.of(4, NONE));
        List<Future<Integer>> outputs = heldBehindOne(List.of(7, 8));

        // When
        outputs.getFirst().cancel(false);
        device.release();

        // Then
        assertThat(outputs.getLast().get(20, SECONDS)).isEqualTo(64);
        assertThat(device.forwards().getLast()).containsExactly(8);
    }

    @Test
    void shouldGiveEveryCallerItsOwnOutputUnderLoadAndWantOfMemory() throws Exception {
        // Given
        device.hasRoomFor(3);
        open(new BatchSettings(16, Duration.ofMillis(1), 16, 2));
        List<Integer> inputs = IntStream.range(0, 2_000).boxed().toList();

        // When
        List<Integer> outputs = fromCallersOfTheirOwn(inputs);

        // Then
        assertThat(outputs).isEqualTo(inputs.stream().map(i -> i * i).toList());
        assertThat(batcher.counters().inputs()).isEqualTo(2_000);
    }

    private void open(BatchSettings settings) {
        batcher = new Batcher<>("cuda:0", settings, device, said::add);
    }

    /** One input keeps the device busy while the others come in, so that they meet in one batch. */
    private List<Future<Integer>> heldBehindOne(List<Integer> inputs) throws InterruptedException {
        device.hold();
        int before = device.forwards().size();
        Future<Integer> _ = batcher.submit(0);
        while (device.forwards().size() == before) {
            Thread.sleep(1);
        }
        List<Future<Integer>> outputs = new ArrayList<>();
        for (int input : inputs) {
            outputs.add(batcher.submit(input));
        }
        assertThat(device.forwards()).hasSize(before + 1);
        return outputs;
    }

    private List<Integer> fromCallersOfTheirOwn(List<Integer> inputs) throws Exception {
        try (ExecutorService callers = Executors.newFixedThreadPool(32)) {
            List<Future<Integer>> outputs = callers.invokeAll(inputs.stream()
                    .map(input -> (java.util.concurrent.Callable<Integer>)
                            () -> batcher.submit(input).get(30, SECONDS))
                    .toList());
            return all(outputs);
        }
    }

    private static List<Integer> all(List<Future<Integer>> outputs) throws Exception {
        List<Integer> values = new ArrayList<>();
        for (Future<Integer> output : outputs) {
            values.add(output.get(30, SECONDS));
        }
        return values;
    }

    private static void awaitWaiting(Thread thread) throws InterruptedException {
        while (thread.getState() != Thread.State.WAITING) {
            Thread.sleep(1);
        }
    }
}
