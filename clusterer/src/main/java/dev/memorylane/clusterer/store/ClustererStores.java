package dev.memorylane.clusterer.store;

import dev.memorylane.culling.window.Window;
import dev.memorylane.culling.window.WindowParameters;
import dev.memorylane.schemas.topic.Topics;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** The state of one task: persistent, with compacted changelogs. */
public record ClustererStores(
        PhotosByTime photos,
        PhotoPlaces places,
        PublishedWindows published,
        DirtyWindows dirty,
        DecisionTable decisions,
        LibraryModels models,
        TripEdges trips,
        LessonTable lessons,
        Preferences preferences) {

    static final String PHOTOS = "clusterer-photos-by-time";
    static final String PLACES = "clusterer-photo-places";
    static final String PUBLISHED = "clusterer-published-windows";
    static final String DIRTY = "clusterer-dirty-windows";
    static final String DECISIONS = "clusterer-decisions-said";
    static final String MODELS = "clusterer-library-models";
    static final String SESSIONS = "clusterer-sessions";
    static final String TRIPS = "clusterer-trip-starts";
    static final String LESSONS = "clusterer-window-lessons";
    static final String PREFERENCES = "clusterer-preferences";

    /**
     * What the processor declares as its own. Each photo touches the marks of its windows, so these are written once a
     * commit and not once a photo.
     *
     * @param kind persistent, or in memory for tests: on their driver every record flushes every store
     */
    public static Set<StoreBuilder<?>> builders(Function<String, KeyValueBytesStoreSupplier> kind) {
        return Stream.of(PHOTOS, PLACES, PUBLISHED, DIRTY, DECISIONS, MODELS, SESSIONS, TRIPS, LESSONS, PREFERENCES)
                .map(name ->
                        name.equals(DIRTY) ? builder(kind.apply(name)).withCachingEnabled() : builder(kind.apply(name)))
                .collect(Collectors.toSet());
    }

    /** The stores of a task that was just initialised. */
    public static ClustererStores of(ProcessorContext<?, ?> context) {
        return new ClustererStores(
                new PhotosByTime(store(context, PHOTOS)),
                new PhotoPlaces(store(context, PLACES)),
                new PublishedWindows(store(context, PUBLISHED)),
                new DirtyWindows(store(context, DIRTY)),
                new DecisionTable(store(context, DECISIONS)),
                new LibraryModels(store(context, MODELS)),
                new TripEdges(store(context, SESSIONS), store(context, TRIPS)),
                new LessonTable(store(context, LESSONS)),
                new Preferences(store(context, PREFERENCES)));
    }

    /** The dated photos of a library under one model, and where its windows lie on them. */
    public LibraryTimeline timeline(String library, String modelKey, WindowParameters parameters) {
        return new LibraryTimeline(
                photos.moments(library, modelKey),
                trips.sessions(library, modelKey),
                trips.starts(library, modelKey),
                parameters);
    }

    /** Ids of all windows of a library, drawn anew. */
    public Set<String> drawAnew(String library, String modelKey, WindowParameters parameters) {
        Set<String> windows =
                new TreeSet<>(timeline(library, modelKey, parameters).drawAnew());
        if (photos.hasUndated(library, modelKey)) {
            windows.add(Window.undated().id());
        }
        return windows;
    }

    private static KeyValueStore<Bytes, byte[]> store(ProcessorContext<?, ?> context, String name) {
        return context.getStateStore(name);
    }

    private static StoreBuilder<KeyValueStore<Bytes, byte[]>> builder(KeyValueBytesStoreSupplier store) {
        return Stores.keyValueStoreBuilder(store, Serdes.Bytes(), Serdes.ByteArray())
                .withLoggingEnabled(Map.of(
                        TopicConfig.COMPRESSION_TYPE_CONFIG,
                        "zstd",
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                        Integer.toString(Topics.MAX_RECORD_BYTES)));
    }
}
