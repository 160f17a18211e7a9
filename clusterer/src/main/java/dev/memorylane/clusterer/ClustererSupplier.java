package dev.memorylane.clusterer;

import dev.memorylane.clusterer.store.ClustererStores;
import java.util.Set;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.StoreBuilder;

/** A processor for each task, with the stores that it owns. */
record ClustererSupplier(Clustering clustering, Function<String, KeyValueBytesStoreSupplier> storeKind)
        implements ProcessorSupplier<SpecificRecord, SpecificRecord, SpecificRecord, SpecificRecord> {

    @Override
    public Processor<SpecificRecord, SpecificRecord, SpecificRecord, SpecificRecord> get() {
        return new ClustererProcessor(clustering);
    }

    @Override
    public Set<StoreBuilder<?>> stores() {
        return ClustererStores.builders(storeKind);
    }
}
