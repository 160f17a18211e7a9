package dev.memorylane.embedder.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.embedder.inflight.Ticket;
import dev.memorylane.schemas.Embedding;
import dev.memorylane.schemas.PhotoKey;
import dev.memorylane.schemas.PhotoRejection;
import dev.memorylane.schemas.RejectionCode;
import dev.memorylane.schemas.RejectionStage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DeliveryTest {
    private static final Outcome EMBEDDED = new Outcome.Embedded(
            Embedding.newBuilder().setVersion(1).setVector(List.of(1f)).build());
    private static final Outcome REJECTED = new Outcome.Rejected(PhotoRejection.newBuilder()
            .setStage(RejectionStage.EMBEDDER)
            .setCode(RejectionCode.CORRUPT)
            .setMessage("a.jpg")
            .setFirstAt(Instant.EPOCH)
            .build());

    private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();

    @Test
    void shouldAnswerOnlyWhenTheBlobsAreOnTheDiskAndForceThoseOfManyAtOnce() throws Exception {
        // Given
        AtomicInteger forced = new AtomicInteger();
        try (Delivery delivery = new Delivery(
                () -> {
                    assertThat(answers).isEmpty();
                    forced.incrementAndGet();
                },
                () -> false)) {

            // When
            for (int i = 0; i < 50; i++) {
                delivery.hand(answer(EMBEDDED), answers::add);
            }
            Answer first = next();

            // Then
            assertThat(first.outcome()).isEqualTo(EMBEDDED);
            assertThat(forced).hasValueGreaterThan(0);
        }
    }

    @Test
    void shouldHaveAPhotoTriedAgainWhoseBlobsCannotBeForced() throws Exception {
        // Given
        try (Delivery delivery = new Delivery(
                () -> {
                    throw new UncheckedIOException("no space left", new IOException());
                },
                () -> false)) {

            // When
            delivery.hand(answer(EMBEDDED), answers::add);
            delivery.hand(answer(REJECTED), answers::add);

            // Then
            assertThat(next().outcome())
                    .isInstanceOfSatisfying(Outcome.Unavailable.class, unavailable -> assertThat(unavailable.words())
                            .contains("no space left"));
            assertThat(next().outcome()).isEqualTo(REJECTED);
        }
    }

    @Test
    void shouldWaitForOthersThatFollowAndForceThemTogether() throws Exception {
        // Given
        AtomicInteger forced = new AtomicInteger();
        AtomicInteger looks = new AtomicInteger();
        Queue<Consumer<Answer>> following = new ConcurrentLinkedQueue<>(List.of(answers::add));
        AtomicReference<Delivery> itself = new AtomicReference<>();
        BooleanSupplier oneMoreAtFirst = () -> {
            Consumer<Answer> next = following.poll();
            if (next != null) {
                itself.get().hand(answer(REJECTED), next);
            }
            return looks.getAndIncrement() == 0;
        };

        // When
        try (Delivery delivery = new Delivery(forced::incrementAndGet, oneMoreAtFirst)) {
            itself.set(delivery);
            delivery.hand(answer(EMBEDDED), answers::add);

            // Then
            assertThat(next().outcome()).isEqualTo(EMBEDDED);
            assertThat(next().outcome()).isEqualTo(REJECTED);
            assertThat(forced).hasValue(1);
            assertThat(delivery.forcedTogether().largest()).isEqualTo(2);
        }
    }

    private static Answer answer(Outcome outcome) {
        return new Answer(new Ticket(new PhotoKey("osaka", "a"), 1, 1), outcome);
    }

    private Answer next() throws InterruptedException {
        Answer answer = answers.poll(60, TimeUnit.SECONDS);
        assertThat(answer).as("answer").isNotNull();
        return answer;
    }
}
