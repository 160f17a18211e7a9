package dev.memorylane.devui;

import dev.memorylane.devui.Flow.Stream;
import java.util.List;
import java.util.OptionalDouble;

/** Rate and lag of each topic at each of its readers. */
final class Streams {
    private static final String BY_STREAMS = "streams";
    private static final String BY_GALLERY = "gallery";

    private final Figures figures;
    private final Rates rates;
    private final String prefix;

    /** @param prefix of the topics on the broker */
    Streams(Figures figures, Rates rates, String prefix) {
        this.figures = figures;
        this.rates = rates;
        this.prefix = prefix;
    }

    List<Stream> all() {
        return List.of(
                read(BY_STREAMS, "photos", "ingest", "embedder", "embedder.backlog"),
                read(BY_STREAMS, "retries", "gallery", "embedder", "embedder.backlog"),
                toMilvus(),
                read(BY_STREAMS, "embeddings", "embedder", "clusterer", "clusterer.dirty.windows"),
                read(BY_STREAMS, "decisions", "gallery", "clusterer", "clusterer.dirty.windows"),
                read(BY_STREAMS, "reclusters", "gallery", "clusterer", "clusterer.dirty.windows"),
                read(BY_GALLERY, "objects", "ingest", "gallery", "books.seen"),
                read(BY_GALLERY, "photo-rejections", "embedder", "gallery", "books.seen"),
                read(BY_GALLERY, "shortlists", "clusterer", "gallery", "books.seen"));
    }

    /** @param meter of the reader, which is here exactly if that is */
    private Stream read(String by, String topic, String from, String to, String meter) {
        String name = prefix + topic;
        return stream(
                topic,
                from,
                to,
                figures.of(meter).isPresent() ? figures.of(by + ".read", "topic", name) : OptionalDouble.empty(),
                figures.orZero(by + ".lag", "topic", name));
    }

    private Stream toMilvus() {
        return stream("embeddings", "embedder", "milvus", figures.of("milvus.written"), figures.orZero("milvus.lag"));
    }

    private Stream stream(String topic, String from, String to, OptionalDouble total, double lag) {
        return new Stream(
                topic,
                from,
                to,
                total.isPresent(),
                rates.perSecond(topic + " to " + to, total.orElse(0)),
                Math.round(lag),
                Math.round(total.orElse(0)));
    }
}
