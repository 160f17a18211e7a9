package dev.memorylane.clusterer;

import dev.memorylane.clusterer.store.ClustererStores;
import dev.memorylane.clusterer.work.Inbox;
import dev.memorylane.clusterer.work.LearnJob.Learned;
import dev.memorylane.clusterer.work.Outcome;
import dev.memorylane.schemas.Decision;
import dev.memorylane.schemas.DecisionKey;
import dev.memorylane.schemas.Embedding;
import dev.memorylane.schemas.EmbeddingKey;
import dev.memorylane.schemas.ReclusterKey;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/**
 * One task: records go into the stores and make windows dirty; by the wall clock, dirty windows go to the workers and
 * results are published. Capture time is data here, never stream time, so no photo is ever late.
 */
final class ClustererProcessor implements Processor<SpecificRecord, SpecificRecord, SpecificRecord, SpecificRecord> {
    private final Clustering clustering;
    private Inbox<Outcome> inbox;
    private Inbox<Learned> learned;
    private TaskStatus task;
    private Redraw redraw;
    private Arrivals arrivals;

    ClustererProcessor(Clustering clustering) {
        this.clustering = clustering;
    }

    /** Also called on an instance that was closed, when its task is revived: nothing of the former life may remain. */
    @Override
    public void init(ProcessorContext<SpecificRecord, SpecificRecord> context) {
        inbox = new Inbox<>();
        learned = new Inbox<>();
        task = clustering.status().opened();
        ClustererStores stores = ClustererStores.of(context);
        LibraryParameters parameters = clustering.parameters();
        Marks marks = new Marks(stores.dirty(), stores.published(), task, context::currentSystemTimeMs);
        ModelGate gate =
                new ModelGate(clustering.settings().modelKey(), stores.models(), parameters, clustering.status());
        redraw = new Redraw(stores, gate, marks, parameters);
        arrivals = new Arrivals(stores, gate, marks, parameters);
        Publication publication = new Publication(stores.published(), clustering.status(), context);
        Snapshots snapshots = new Snapshots(stores, gate, parameters);
        Teaching teaching = new Teaching(clustering, stores, marks, new PreferencePublication(context), learned);
        Reclustering reclustering = new Reclustering(clustering, marks, snapshots, publication, inbox, teaching, task);
        context.schedule(clustering.settings().tick(), PunctuationType.WALL_CLOCK_TIME, now -> {
            redraw.whereNeeded();
            reclustering.tick(now);
        });
    }

    @Override
    public void process(Record<SpecificRecord, SpecificRecord> record) {
        redraw.whereNeeded();
        switch (record.key()) {
            case EmbeddingKey photo -> arrivals.embedding(photo, (Embedding) record.value());
            case DecisionKey decision -> arrivals.decision(decision, (Decision) record.value());
            case ReclusterKey window -> arrivals.recluster(window);
            case null, default -> throw new IllegalStateException("The clusterer reads no records of " + record.key());
        }
    }

    /** The task went elsewhere or ends: its windows stay dirty in the store, results still on their way are void. */
    @Override
    public void close() {
        inbox.close();
        learned.close();
        clustering.status().closed(task);
    }
}
