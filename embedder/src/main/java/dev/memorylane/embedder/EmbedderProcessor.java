package dev.memorylane.embedder;

import dev.memorylane.embedder.inflight.InFlight;
import dev.memorylane.embedder.inflight.InFlightStore;
import dev.memorylane.embedder.inflight.Ticket;
import dev.memorylane.embedder.pipeline.Answer;
import dev.memorylane.embedder.pipeline.EmbeddingRecords;
import dev.memorylane.embedder.pipeline.Outcome;
import dev.memorylane.embedder.pipeline.Pipeline;
import dev.memorylane.schemas.Embedding;
import dev.memorylane.schemas.EmbeddingKey;
import dev.memorylane.schemas.Photo;
import dev.memorylane.schemas.PhotoKey;
import dev.memorylane.schemas.PhotoRejection;
import dev.memorylane.schemas.PhotoState;
import dev.memorylane.schemas.RejectionKey;
import dev.memorylane.schemas.RejectionState;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jboss.logging.Logger;

/**
 * Keeps each photo event in the in-flight store, lends a bounded number to the pipeline, and forwards what comes back in
 * one transaction with its removal from the store. The stream thread never waits: not for a model, not for a bucket.
 */
final class EmbedderProcessor implements Processor<PhotoKey, Photo, SpecificRecord, SpecificRecord> {
    static final String IN_FLIGHT = "embedder-in-flight";
    static final String REJECTED = "embedder-rejected";
    static final String TO_EMBEDDINGS = "embedder-to-embeddings";
    static final String TO_REJECTIONS = "embedder-to-rejections";
    static final Duration TICK = Duration.ofMillis(50);

    private static final Logger LOG = Logger.getLogger(EmbedderProcessor.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final int MOST_DOUBLINGS = 6;

    private final Pipeline pipeline;
    private final String modelKey;
    private final Backlog backlog;
    private final ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();
    private ProcessorContext<SpecificRecord, SpecificRecord> context;
    private KeyValueStore<PhotoKey, PhotoRejection> rejected;
    private InFlightStore inFlight;
    private Duration lastWait = Duration.ZERO;

    EmbedderProcessor(Pipeline pipeline, String modelKey, Backlog backlog) {
        this.pipeline = pipeline;
        this.modelKey = modelKey;
        this.backlog = backlog;
    }

    @Override
    public void init(ProcessorContext<SpecificRecord, SpecificRecord> context) {
        this.context = context;
        inFlight = new InFlightStore(context.getStateStore(IN_FLIGHT));
        rejected = context.getStateStore(REJECTED);
        context.schedule(TICK, PunctuationType.WALL_CLOCK_TIME, _ -> tick());
    }

    @Override
    public void process(Record<PhotoKey, Photo> event) {
        if (event.value() == null || event.value().getState() == PhotoState.REMOVED) {
            remove(event.key(), event.value());
        } else {
            inFlight.put(event.key(), InFlight.arrived(event.value(), now()));
        }
        report();
    }

    private void remove(PhotoKey key, Photo removal) {
        inFlight.remove(key);
        clearRejection(key);
        forward(key, removal == null ? null : EmbeddingRecords.removal(removal));
    }

    private void tick() {
        for (Answer answer = answers.poll(); answer != null; answer = answers.poll()) {
            settle(answer);
        }
        lend();
        report();
    }

    private void lend() {
        for (KeyValue<PhotoKey, InFlight> entry : inFlight.due(pipeline.room(), now())) {
            if (!pipeline.offer(Ticket.of(entry.key, entry.value), entry.value.photo(), answers::add)) {
                return;
            }
            inFlight.markSubmitted(entry.key);
        }
    }

    /** An answer to an older version or attempt is void: the entry it was made from is gone. */
    private void settle(Answer answer) {
        PhotoKey key = answer.ticket().key();
        Optional<InFlight> entry = inFlight.get(key).filter(found -> found.isAnsweredBy(answer.ticket()));
        entry.ifPresent(found -> {
            lastWait = Duration.between(found.since(), now());
            settle(key, found, answer.outcome());
        });
    }

    private void settle(PhotoKey key, InFlight entry, Outcome outcome) {
        switch (outcome) {
            case Outcome.Embedded embedded -> {
                inFlight.remove(key);
                clearRejection(key);
                forward(key, embedded.embedding());
            }
            case Outcome.Rejected refused -> {
                inFlight.remove(key);
                reject(key, refused.rejection());
            }
            case Outcome.Unavailable unavailable -> tryAgain(key, entry, unavailable);
        }
    }

    private void tryAgain(PhotoKey key, InFlight entry, Outcome.Unavailable unavailable) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(entry.attempt() - 1, MOST_DOUBLINGS));
        LOG.warnf("%s (attempt %d, next in %d s)", unavailable.words(), entry.attempt(), pause.toSeconds());
        inFlight.put(key, entry.again(now().plus(pause)));
    }

    private void reject(PhotoKey key, PhotoRejection rejection) {
        PhotoRejection before = rejected.get(key);
        if (before != null) {
            rejection.setAttempts(before.getAttempts() + 1);
            rejection.setFirstAt(before.getFirstAt());
        }
        rejected.put(key, rejection);
        forward(key, rejection);
    }

    private void clearRejection(PhotoKey key) {
        PhotoRejection open = rejected.delete(key);
        if (open != null) {
            open.setState(RejectionState.CLEARED);
            open.setLastAt(now());
            forward(key, open);
        }
    }

    private void forward(PhotoKey key, Embedding embedding) {
        EmbeddingKey to = new EmbeddingKey(key.getLibrary(), modelKey, key.getPhotoId());
        context.forward(new Record<>(to, embedding, now().toEpochMilli()), TO_EMBEDDINGS);
    }

    private void forward(PhotoKey key, PhotoRejection rejection) {
        RejectionKey to = new RejectionKey(key.getLibrary(), key.getPhotoId());
        context.forward(new Record<>(to, rejection, now().toEpochMilli()), TO_REJECTIONS);
    }

    private Instant now() {
        return Instant.ofEpochMilli(context.currentSystemTimeMs());
    }

    private void report() {
        backlog.report(context.taskId(), inFlight.size(), lastWait);
    }

    @Override
    public void close() {
        backlog.forget(context.taskId());
    }
}
