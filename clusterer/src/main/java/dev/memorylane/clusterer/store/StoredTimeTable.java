package dev.memorylane.clusterer.store;

import dev.memorylane.culling.window.TimeTable;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;

/**
 * A time table of one library in a store.
 *
 * @param <T> what culling speaks of
 * @param <R> the row it is kept as
 */
final class StoredTimeTable<T, R extends SpecificRecordBase> implements TimeTable<T> {
    private final Table<R> table;
    private final TimeKeys keys;
    private final Function<T, R> toRow;
    private final Function<R, T> fromRow;

    StoredTimeTable(Table<R> table, TimeKeys keys, Function<T, R> toRow, Function<R, T> fromRow) {
        this.table = table;
        this.keys = keys;
        this.toRow = toRow;
        this.fromRow = fromRow;
    }

    @Override
    public List<T> upTo(LocalDateTime time, int most) {
        try (KeyValueIterator<Bytes, byte[]> rows = table.rows().reverseRange(keys.begin(), keys.at(time))) {
            return take(rows, most).reversed();
        }
    }

    @Override
    public List<T> after(LocalDateTime time, int most) {
        Bytes next = keys.at(time.plusNanos(1_000_000));
        try (KeyValueIterator<Bytes, byte[]> rows = table.rows().range(next, keys.end())) {
            return take(rows, most);
        }
    }

    @Override
    public Optional<T> last() {
        try (KeyValueIterator<Bytes, byte[]> rows = table.rows().reverseRange(keys.begin(), keys.end())) {
            return take(rows, 1).stream().findFirst();
        }
    }

    @Override
    public void put(LocalDateTime time, T row) {
        table.rows().put(keys.at(time), table.encode(toRow.apply(row)));
    }

    @Override
    public void delete(LocalDateTime time) {
        table.rows().delete(keys.at(time));
    }

    void clear() {
        List<Bytes> all = new ArrayList<>();
        try (KeyValueIterator<Bytes, byte[]> rows = table.rows().range(keys.begin(), keys.end())) {
            rows.forEachRemaining(row -> all.add(row.key));
        }
        all.forEach(table.rows()::delete);
    }

    private List<T> take(KeyValueIterator<Bytes, byte[]> rows, int most) {
        List<T> taken = new ArrayList<>();
        while (taken.size() < most && rows.hasNext()) {
            taken.add(fromRow.apply(table.decode(rows.next().value)));
        }
        return taken;
    }
}
