package dev.memorylane.clusterer.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.common.utils.Bytes;

/**
 * Which rows of a store stand beside a key, for keys near those that were looked for lately. A photo asks for the same few
 * rows several times, the next one mostly again, and each look of the store's own opens an iterator.
 *
 * @param <T> what a row says
 */
final class Neighbours<T> {
    /** Rows that are known before a key. */
    static final int BEFORE = 2;

    /** Places known at one time; what is known is forgotten whole where there are more. */
    private static final int MOST = 64;

    /** A row. */
    record Row<T>(Bytes key, T says) {}

    /**
     * Keys between which no row stands.
     *
     * @param before the nearest rows at or before them, ascending, two at most
     * @param next the first row after them; empty where there is none
     */
    record Gap<T>(List<Row<T>> before, Optional<Row<T>> next) {

        private boolean holds(Bytes key) {
            return next.isEmpty() || key.compareTo(next.get().key) < 0;
        }

        private boolean knows(Bytes key) {
            return before.stream().anyMatch(row -> row.key.equals(key))
                    || next.filter(row -> row.key.equals(key)).isPresent();
        }

        private Gap<T> with(Row<T> changed) {
            List<Row<T>> rows = new ArrayList<>(before);
            rows.replaceAll(row -> row.key.equals(changed.key) ? changed : row);
            return new Gap<>(rows, next.map(row -> row.key.equals(changed.key) ? changed : row));
        }
    }

    /** By the key at which they begin: that of the row before them, or where a library begins. */
    private final TreeMap<Bytes, Gap<T>> gaps = new TreeMap<>();

    /**
     * What stands beside a key.
     *
     * @param begin below all keys of its library
     * @return empty where that is not known
     */
    Optional<Gap<T>> find(Bytes begin, Bytes key) {
        return Optional.ofNullable(gaps.floorEntry(key))
                .filter(gap -> gap.getKey().compareTo(begin) >= 0)
                .map(Map.Entry::getValue)
                .filter(gap -> gap.holds(key));
    }

    /** @param gap as the store has it */
    Gap<T> keep(Bytes begin, Gap<T> gap) {
        if (gaps.size() == MOST) {
            gaps.clear();
        }
        gaps.put(gap.before.isEmpty() ? begin : gap.before.getLast().key, gap);
        return gap;
    }

    /** Takes note of a row that came or says something else now. One that was not known may part any gap. */
    void put(Row<T> row) {
        if (gaps.values().stream().anyMatch(gap -> gap.knows(row.key))) {
            gaps.replaceAll((_, gap) -> gap.knows(row.key) ? gap.with(row) : gap);
        } else {
            gaps.clear();
        }
    }

    /** Rows went. */
    void forget() {
        gaps.clear();
    }
}
