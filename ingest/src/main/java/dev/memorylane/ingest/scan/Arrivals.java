package dev.memorylane.ingest.scan;

import dev.memorylane.ingest.source.ObjectName;
import dev.memorylane.ingest.source.ObjectVersion;
import dev.memorylane.ingest.source.SeenObject;
import dev.memorylane.ingest.store.Cursor;
import dev.memorylane.ingest.store.Entry;
import dev.memorylane.ingest.store.Family;
import dev.memorylane.ingest.store.SortedStore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Iterator;

/** Objects to read, in order, on disk: the first scan of a bucket finds millions of them. */
public final class Arrivals {
    private static final int OFTEN = 1_000;

    private final SortedStore store;
    private long size;

    public Arrivals(SortedStore store) {
        this.store = store;
    }

    public void clear() {
        store.clear(Family.ARRIVALS);
        size = 0;
    }

    /** Adds one; nothing else may be being changed in the store. */
    public void add(SeenObject object) {
        store.put(Family.ARRIVALS, ObjectName.key(object.uri()), encode(object));
        size++;
        if (size % OFTEN == 0) {
            store.keep();
        }
    }

    public long size() {
        return size;
    }

    /** Those that are kept, in order; to be closed. */
    public Objects objects() {
        return new Objects(store.cursor(Family.ARRIVALS, new byte[0]));
    }

    /** Objects to read. */
    public static final class Objects implements Iterator<SeenObject>, AutoCloseable {
        private final Cursor cursor;

        private Objects(Cursor cursor) {
            this.cursor = cursor;
        }

        @Override
        public boolean hasNext() {
            return cursor.hasNext();
        }

        @Override
        public SeenObject next() {
            return decode(cursor.next());
        }

        @Override
        public void close() {
            cursor.close();
        }
    }

    private static byte[] encode(SeenObject object) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(object.uri());
            out.writeUTF(object.version().text());
            out.writeLong(object.version().size());
            out.writeLong(object.version().modifiedAt().getEpochSecond());
            out.writeInt(object.version().modifiedAt().getNano());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static SeenObject decode(Entry entry) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(entry.value()))) {
            String uri = in.readUTF();
            String text = in.readUTF();
            long size = in.readLong();
            return new SeenObject(
                    uri, new ObjectVersion(text, size, Instant.ofEpochSecond(in.readLong(), in.readInt())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
