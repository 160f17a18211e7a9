package dev.memorylane.embedder;

import dev.memorylane.embedder.inflight.Ticket;
import dev.memorylane.embedder.pipeline.Answer;
import dev.memorylane.embedder.pipeline.Outcome;
import dev.memorylane.embedder.pipeline.Pipeline;
import dev.memorylane.schemas.Embedding;
import dev.memorylane.schemas.Photo;
import dev.memorylane.schemas.PhotoKey;
import dev.memorylane.schemas.PhotoRejection;
import dev.memorylane.schemas.PhotoState;
import dev.memorylane.schemas.RejectionCode;
import dev.memorylane.schemas.RejectionStage;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** Photos, outcomes, and a pipeline that answers when the test says so. */
final class EmbedderFixtures {
    static final Instant START = Instant.parse("2026-05-01T10:00:00Z");

    private EmbedderFixtures() {}

    static PhotoKey key(String id) {
        return new PhotoKey("osaka", id);
    }

    static Photo photo(long version) {
        return Photo.newBuilder()
                .setVersion(version)
                .setSource("osaka")
                .setUri("file:///photos/a.jpg")
                .setFileName("a.jpg")
                .build();
    }

    static Photo removed(long version) {
        return Photo.newBuilder(photo(version)).setState(PhotoState.REMOVED).build();
    }

    static Outcome embedded(long version) {
        return new Outcome.Embedded(Embedding.newBuilder()
                .setVersion(version)
                .setVector(List.of(1f, 0f))
                .build());
    }

    static Outcome corrupt() {
        return rejected(RejectionCode.CORRUPT);
    }

    static Outcome rejected(RejectionCode code) {
        return new Outcome.Rejected(PhotoRejection.newBuilder()
                .setStage(RejectionStage.EMBEDDER)
                .setCode(code)
                .setMessage("a.jpg cannot be taken in: " + code)
                .setFirstAt(START)
                .build());
    }

    /** Holds what it was lent; {@link #answerNext} plays the worker. */
    static final class HandPipeline implements Pipeline {
        private record Lent(Ticket ticket, Consumer<Answer> answers) {}

        private final int capacity;
        private final Deque<Lent> lent = new ArrayDeque<>();
        private final List<Ticket> seen = new ArrayList<>();

        HandPipeline(int capacity) {
            this.capacity = capacity;
        }

        @Override
        public boolean offer(Ticket ticket, Photo photo, Consumer<Answer> answers) {
            if (room() == 0) {
                return false;
            }
            seen.add(ticket);
            return lent.add(new Lent(ticket, answers));
        }

        @Override
        public int room() {
            return capacity - lent.size();
        }

        Ticket answerNext(Outcome outcome) {
            Lent next = lent.remove();
            next.answers().accept(new Answer(next.ticket(), outcome));
            return next.ticket();
        }

        int holds() {
            return lent.size();
        }

        List<Ticket> seen() {
            return seen;
        }
    }
}
