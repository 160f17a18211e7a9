package dev.memorylane.culling.window;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** A time table in memory. Not thread-safe. */
public final class SortedTimeTable<T> implements TimeTable<T> {
    private final TreeMap<LocalDateTime, T> rows = new TreeMap<>();

    /** All rows in order. */
    public Collection<T> all() {
        return rows.values();
    }

    @Override
    public List<T> upTo(LocalDateTime time, int most) {
        return rows.headMap(time, true).descendingMap().values().stream()
                .limit(most)
                .toList()
                .reversed();
    }

    @Override
    public List<T> after(LocalDateTime time, int most) {
        return rows.tailMap(time, false).values().stream().limit(most).toList();
    }

    @Override
    public Optional<T> last() {
        return Optional.ofNullable(rows.lastEntry()).map(TreeMap.Entry::getValue);
    }

    @Override
    public void put(LocalDateTime time, T row) {
        rows.put(time, row);
    }

    @Override
    public void delete(LocalDateTime time) {
        rows.remove(time);
    }
}
