package dev.memorylane.clusterer.store;

import dev.memorylane.schemas.Decision;
import dev.memorylane.schemas.DecisionKey;
import dev.memorylane.schemas.DecisionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Library, subject, kind, other photo → what a person said. The subject comes before the kind, so that a window reads only
 * what was said of its own photos, however much was said of others.
 */
public final class DecisionTable {
    private static final String NONE = "";

    private final Table<Decision> table;

    DecisionTable(KeyValueStore<Bytes, byte[]> store) {
        table = new Table<>(store, Decision.class);
    }

    /** Writes, or deletes for a null; answers whether that changed anything. */
    public boolean put(DecisionKey key, Decision decision) {
        Optional<Decision> before = table.find(rowKey(key));
        if (Objects.equals(before.orElse(null), decision)) {
            return false;
        }
        if (decision == null) {
            table.delete(rowKey(key));
        } else {
            table.put(rowKey(key), decision);
        }
        return true;
    }

    /** What was said under this very key. */
    public Optional<Decision> find(DecisionKey key) {
        return table.find(rowKey(key));
    }

    /** All that was said of these subjects: photo ids, a window id. */
    public List<Said> about(String library, Stream<String> subjects) {
        List<Said> said = new ArrayList<>();
        if (!Rows.isAny(SortableKey.of(library), table.rows())) {
            return said;
        }
        subjects.forEach(subject -> Rows.beginningWith(
                SortableKey.of(library, subject),
                table.rows(),
                (key, row) -> said.add(new Said(decisionKey(key), table.decode(row)))));
        return said;
    }

    private static SortableKey rowKey(DecisionKey key) {
        String other = Optional.ofNullable(key.getOtherPhotoId()).orElse(NONE);
        return SortableKey.of(key.getLibrary(), key.getSubject(), key.getKind().name(), other);
    }

    private static DecisionKey decisionKey(Bytes rowKey) {
        KeyReader reader = new KeyReader(rowKey);
        String library = reader.text();
        String subject = reader.text();
        DecisionKind kind = DecisionKind.valueOf(reader.text());
        String other = reader.text();
        return new DecisionKey(library, kind, subject, other.equals(NONE) ? null : other);
    }
}
