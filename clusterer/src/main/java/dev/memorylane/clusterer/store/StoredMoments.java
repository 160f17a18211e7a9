package dev.memorylane.clusterer.store;

import dev.memorylane.culling.window.Moment;
import dev.memorylane.culling.window.Moments;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** The dated photos of one library and model in the store of photos. */
final class StoredMoments implements Moments {
    private final KeyValueStore<Bytes, byte[]> rows;
    private final PlaceReader places;
    private final Bytes begin;
    private final Bytes end;
    private final TimeKeys keys;

    StoredMoments(KeyValueStore<Bytes, byte[]> rows, PlaceReader places, TimeKeys keys) {
        this.rows = rows;
        this.places = places;
        this.keys = keys;
        this.begin = keys.begin();
        this.end = keys.end();
    }

    @Override
    public Optional<Moment> before(Moment moment) {
        Bytes here = keys.at(moment.at(), moment.photoId());
        try (KeyValueIterator<Bytes, byte[]> earlier = rows.reverseRange(begin, here)) {
            return firstOther(here, earlier);
        }
    }

    @Override
    public Optional<Moment> after(Moment moment) {
        Bytes here = keys.at(moment.at(), moment.photoId());
        try (KeyValueIterator<Bytes, byte[]> later = rows.range(here, end)) {
            return firstOther(here, later);
        }
    }

    @Override
    public Optional<Moment> lastBefore(LocalDateTime time) {
        Bytes edge = keys.at(time);
        try (KeyValueIterator<Bytes, byte[]> earlier = rows.reverseRange(begin, edge)) {
            return firstOther(edge, earlier);
        }
    }

    @Override
    public Optional<Moment> firstFrom(LocalDateTime time) {
        Bytes edge = keys.at(time);
        try (KeyValueIterator<Bytes, byte[]> later = rows.range(edge, end)) {
            return firstOther(edge, later);
        }
    }

    @Override
    public List<Moment> all() {
        List<Moment> all = new ArrayList<>();
        try (KeyValueIterator<Bytes, byte[]> every = rows.range(begin, end)) {
            while (every.hasNext()) {
                all.add(moment(every.next()));
            }
        }
        return all;
    }

    private Optional<Moment> firstOther(Bytes here, KeyValueIterator<Bytes, byte[]> found) {
        while (found.hasNext()) {
            KeyValue<Bytes, byte[]> row = found.next();
            if (!row.key.equals(here)) {
                return Optional.of(moment(row));
            }
        }
        return Optional.empty();
    }

    private Moment moment(KeyValue<Bytes, byte[]> row) {
        KeyReader reader = keys.afterPrefix(row.key);
        return new Moment(reader.time(), reader.text(), places.placeOf(row.value));
    }
}
