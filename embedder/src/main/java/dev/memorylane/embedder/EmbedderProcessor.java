package dev.memorylane.embedder;

import dev.memorylane.embedder.inflight.InFlight;
import dev.memorylane.embedder.inflight.InFlightStore;
import dev.memorylane.embedder.inflight.RejectedPhotos;
import dev.memorylane.embedder.inflight.Ticket;
import dev.memorylane.embedder.inflight.Turns;
import dev.memorylane.embedder.pipeline.Answer;
import dev.memorylane.embedder.pipeline.EmbeddingRecords;
import dev.memorylane.embedder.pipeline.Outcome;
import dev.memorylane.embedder.pipeline.Pipeline;
import dev.memorylane.schemas.Photo;
import dev.memorylane.schemas.PhotoKey;
import dev.memorylane.schemas.PhotoState;
import dev.memorylane.schemas.RetryKey;
import dev.memorylane.schemas.RetryRequest;
import dev.memorylane.telemetry.trace.LoggedPhoto;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jboss.logging.Logger;

/**
 * Keeps each photo event in the in-flight store, lends a bounded number to the pipeline, and forwards what comes back in
 * one transaction with its removal from the store. The stream thread never waits: not for a model, not for a bucket.
 */
final class EmbedderProcessor implements Processor<SpecificRecord, SpecificRecord, SpecificRecord, SpecificRecord> {
    static final String IN_FLIGHT = "embedder-in-flight";
    static final String REJECTED = "embedder-rejected";
    static final String PARKED = "embedder-parked";
    static final Duration TICK = Duration.ofMillis(100);

    private static final Logger LOG = Logger.getLogger(EmbedderProcessor.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final int MOST_DOUBLINGS = 6;

    private final Pipeline pipeline;
    private final String modelKey;
    private final Backlog backlog;
    private final Turns turns;
    private final ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();
    private TaskId task;
    private EmbedderOutput output;
    private InFlightStore inFlight;
    private RejectedPhotos rejected;
    private boolean started;
    private Duration lastWait = Duration.ZERO;

    EmbedderProcessor(Pipeline pipeline, String modelKey, Backlog backlog, Turns turns) {
        this.pipeline = pipeline;
        this.modelKey = modelKey;
        this.backlog = backlog;
        this.turns = turns;
    }

    @Override
    public void init(ProcessorContext<SpecificRecord, SpecificRecord> context) {
        task = context.taskId();
        output = new EmbedderOutput(context, modelKey);
        inFlight = new InFlightStore(context.getStateStore(IN_FLIGHT));
        rejected = new RejectedPhotos(context.getStateStore(REJECTED), context.getStateStore(PARKED));
        context.schedule(TICK, PunctuationType.WALL_CLOCK_TIME, _ -> tick());
    }

    @Override
    public void process(Record<SpecificRecord, SpecificRecord> event) {
        switch (event.key()) {
            case PhotoKey photo -> photo(photo, (Photo) event.value());
            case RetryKey retry -> retry(retry, (RetryRequest) event.value());
            default -> throw new IllegalStateException("No topic of the embedder has such a key: " + event.key());
        }
        report();
    }

    private void photo(PhotoKey key, Photo photo) {
        rejected.take(key);
        if (photo == null || photo.getState() == PhotoState.REMOVED) {
            remove(key, photo);
        } else {
            inFlight.put(key, InFlight.arrived(photo, output.now()));
        }
    }

    /** The subject is a photo's id, or it is none of ours: then nothing is rejected under it here. */
    private void retry(RetryKey asked, RetryRequest request) {
        PhotoKey key = new PhotoKey(asked.getLibrary(), asked.getSubject());
        if (rejected.isAsked(key, request)) {
            comeBack(key);
        }
    }

    /** What is parked waits for the pipeline again. */
    private void comeBack(PhotoKey key) {
        rejected.take(key).ifPresent(entry -> inFlight.put(key, entry.again(output.now())));
    }

    private void remove(PhotoKey key, Photo removal) {
        inFlight.remove(key);
        clearRejection(key);
        output.tell(key, removal == null ? null : EmbeddingRecords.removal(removal));
    }

    private void tick() {
        for (Answer answer = answers.poll(); answer != null; answer = answers.poll()) {
            settle(answer);
        }
        comeBack();
        lend();
        if (inFlight.size() == 0) {
            output.letBeSeen();
        }
        report();
    }

    private void comeBack() {
        if (!started) {
            started = true;
            rejected.dueAtStart().forEach(this::comeBack);
        }
        rejected.due(output.now()).forEach(this::comeBack);
    }

    private void lend() {
        Instant now = output.now();
        if (pipeline.room() > 0) {
            inFlight.lend(now, (key, entry) -> lend(key, entry, now));
        }
        turns.note(task, inFlight.first(), now);
    }

    private boolean lend(PhotoKey key, InFlight entry, Instant now) {
        return turns.isOf(task, entry.notBefore(), now)
                && pipeline.offer(Ticket.of(key, entry), entry.photo(), answers::add);
    }

    /** An answer to an older version or attempt is void: the entry it was made from is gone. */
    private void settle(Answer answer) {
        PhotoKey key = answer.ticket().key();
        Optional<InFlight> entry = inFlight.get(key).filter(found -> found.isAnsweredBy(answer.ticket()));
        entry.ifPresent(found -> {
            lastWait = Duration.between(found.since(), output.now());
            settle(key, found, answer.outcome());
        });
    }

    private void settle(PhotoKey key, InFlight entry, Outcome outcome) {
        switch (outcome) {
            case Outcome.Embedded embedded -> {
                inFlight.remove(key);
                clearRejection(key);
                output.tell(key, embedded.embedding());
            }
            case Outcome.Rejected refused -> {
                inFlight.remove(key);
                output.tell(key, rejected.reject(key, entry, refused.rejection(), output.now()));
            }
            case Outcome.Unavailable unavailable -> tryAgain(key, entry, unavailable);
        }
    }

    private void tryAgain(PhotoKey key, InFlight entry, Outcome.Unavailable unavailable) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(entry.attempt() - 1, MOST_DOUBLINGS));
        try (LoggedPhoto _ = LoggedPhoto.of(key.getPhotoId())) {
            LOG.warnf("%s (attempt %d, next in %d s)", unavailable.words(), entry.attempt(), pause.toSeconds());
        }
        inFlight.put(key, entry.again(output.now().plus(pause)));
    }

    private void clearRejection(PhotoKey key) {
        rejected.clear(key, output.now()).ifPresent(cleared -> output.tell(key, cleared));
    }

    /** Nothing before the first tick: what is tried again at a start would be missing. */
    private void report() {
        if (started) {
            backlog.report(task, inFlight.size(), lastWait);
        }
    }

    @Override
    public void close() {
        backlog.forget(task);
        turns.forget(task);
    }
}
