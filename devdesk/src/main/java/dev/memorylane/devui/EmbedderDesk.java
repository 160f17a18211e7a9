package dev.memorylane.devui;

import dev.memorylane.devui.InFlightPage.AtWork;
import dev.memorylane.devui.InFlightPage.Model;
import dev.memorylane.embedder.Backlog;
import dev.memorylane.embedder.ModelInUse;
import dev.memorylane.embedder.milvus.MilvusSink;
import dev.memorylane.embedder.pipeline.EmbeddingPipeline;
import dev.memorylane.embedder.pipeline.PhotosAtWork;
import dev.memorylane.schemas.search.MilvusSettings;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Tells the page of what is in flight. */
public class EmbedderDesk {
    private static final double MILLIS = 1e3;
    private static final double NANOS_OF_A_MILLI = 1e6;

    private final Backlog backlog;
    private final EmbeddingPipeline pipeline;
    private final ModelInUse model;
    private final BatchKinds batches;
    private final Live live;
    private final Clock clock = Clock.systemUTC();

    @Inject
    public EmbedderDesk(
            Backlog backlog,
            EmbeddingPipeline pipeline,
            ModelInUse model,
            MilvusSink sink,
            MilvusSettings milvus,
            Live live) {
        this.live = live;
        this.backlog = backlog;
        this.pipeline = pipeline;
        this.model = model;
        this.batches = new BatchKinds(
                () -> model.analyzer().batchCounters(), pipeline.forcedTogether(), sink.standing(), milvus.batch());
    }

    /**
     * What is in flight, once a second.
     *
     * @param page who listens
     */
    public Multi<InFlightPage> inFlight(String page) {
        return Multi.createFrom().deferred(() -> {
            Rates rates = new Rates(clock);
            return live.of(page, () -> now(rates));
        });
    }

    /** Photos that wait. */
    public Multi<String> waiting() {
        return live.behindAName(() -> Long.toString(backlog.photos()));
    }

    /** @param rates of this listener, who has seen what it was before */
    InFlightPage now(Rates rates) {
        long finished = pipeline.tally().finished();
        return new InFlightPage(
                backlog.photos(),
                backlog.photosByTask(),
                backlog.waitSeconds(),
                pipeline.workers(),
                pipeline.inWork(),
                pipeline.capacity(),
                pipeline.tally().embedded(),
                pipeline.tally().rejected(),
                pipeline.tally().unavailable(),
                rates.perSecond("photos", finished),
                finished == 0 ? 0 : pipeline.tally().nanos() / NANOS_OF_A_MILLI / finished,
                model(),
                batches.all(),
                atWork());
    }

    private Model model() {
        return new Model(
                model.key().text(),
                model.analyzer().device().replace("()", ""),
                model.key().precision().text(),
                model.analyzer().dimension(),
                model.why());
    }

    private List<AtWork> atWork() {
        return pipeline.atWork().all().stream().map(this::atWork).toList();
    }

    private AtWork atWork(PhotosAtWork.Entry entry) {
        return new AtWork(
                entry.ticket().key().getLibrary(),
                entry.ticket().key().getPhotoId(),
                entry.fileName(),
                entry.ticket().attempt(),
                Duration.between(entry.taken(), clock.instant()).toMillis() / MILLIS,
                entry.begun().isPresent());
    }
}
