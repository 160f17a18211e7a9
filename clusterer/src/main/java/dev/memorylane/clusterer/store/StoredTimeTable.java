package dev.memorylane.clusterer.store;

import dev.memorylane.clusterer.store.Neighbours.Gap;
import dev.memorylane.clusterer.store.Neighbours.Row;
import dev.memorylane.culling.window.TimeTable;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;

/**
 * A time table of one library in a store.
 *
 * @param <T> what culling speaks of
 * @param <R> the row it is kept as
 */
final class StoredTimeTable<T, R extends SpecificRecordBase> implements TimeTable<T> {
    private final Table<R> table;
    private final Neighbours<T> neighbours;
    private final TimeKeys keys;
    private final Function<T, R> toRow;
    private final Function<R, T> fromRow;

    /** @param neighbours of all libraries of the store, whose every change goes through such a table */
    StoredTimeTable(
            Table<R> table, Neighbours<T> neighbours, TimeKeys keys, Function<T, R> toRow, Function<R, T> fromRow) {
        this.table = table;
        this.neighbours = neighbours;
        this.keys = keys;
        this.toRow = toRow;
        this.fromRow = fromRow;
    }

    @Override
    public List<T> upTo(LocalDateTime time, int most) {
        if (most > Neighbours.BEFORE) {
            return says(before(keys.at(time), most));
        }
        List<Row<T>> rows = around(time).before();
        return says(rows.subList(Math.max(0, rows.size() - most), rows.size()));
    }

    @Override
    public List<T> after(LocalDateTime time, int most) {
        return says(most == 1 ? around(time).next().stream().toList() : after(keys.at(time), most));
    }

    @Override
    public Optional<T> last() {
        return before(keys.end(), 1).stream().map(Row::says).findFirst();
    }

    @Override
    public void put(LocalDateTime time, T row) {
        byte[] stored = table.encode(toRow.apply(row));
        table.rows().put(keys.at(time), stored);
        // As it will be read: a store keeps times to the millisecond.
        neighbours.put(new Row<>(keys.at(time), says(stored)));
    }

    @Override
    public void delete(LocalDateTime time) {
        table.rows().delete(keys.at(time));
        neighbours.forget();
    }

    void clear() {
        List<Bytes> all = new ArrayList<>();
        try (KeyValueIterator<Bytes, byte[]> rows = table.rows().range(keys.begin(), keys.end())) {
            rows.forEachRemaining(row -> all.add(row.key));
        }
        all.forEach(table.rows()::delete);
        neighbours.forget();
    }

    private Gap<T> around(LocalDateTime time) {
        Bytes begin = keys.begin();
        Bytes at = keys.at(time);
        return neighbours.find(begin, at).orElseGet(() -> neighbours.keep(begin, look(at)));
    }

    private Gap<T> look(Bytes at) {
        return new Gap<>(before(at, Neighbours.BEFORE), after(at, 1).stream().findFirst());
    }

    /** Rows at or before a key: the nearest, in ascending order. */
    private List<Row<T>> before(Bytes key, int most) {
        try (KeyValueIterator<Bytes, byte[]> rows = table.rows().reverseRange(keys.begin(), key)) {
            return take(rows, most).reversed();
        }
    }

    /** Rows after a key: the nearest, in ascending order. */
    private List<Row<T>> after(Bytes key, int most) {
        try (KeyValueIterator<Bytes, byte[]> rows = table.rows().range(key, keys.end())) {
            if (rows.hasNext() && rows.peekNextKey().equals(key)) {
                rows.next();
            }
            return take(rows, most);
        }
    }

    private List<Row<T>> take(KeyValueIterator<Bytes, byte[]> rows, int most) {
        List<Row<T>> taken = new ArrayList<>();
        while (taken.size() < most && rows.hasNext()) {
            KeyValue<Bytes, byte[]> row = rows.next();
            taken.add(new Row<>(row.key, says(row.value)));
        }
        return taken;
    }

    private T says(byte[] row) {
        return fromRow.apply(table.decode(row));
    }

    private static <T> List<T> says(List<Row<T>> rows) {
        return rows.stream().map(Row::says).toList();
    }
}
