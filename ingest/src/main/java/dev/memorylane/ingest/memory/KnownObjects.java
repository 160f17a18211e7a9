package dev.memorylane.ingest.memory;

import dev.memorylane.ingest.store.Cursor;
import java.util.Iterator;

/** Known objects in the order of listings, as they were kept at one moment. */
public final class KnownObjects implements Iterator<KnownObject>, AutoCloseable {
    private final Cursor cursor;
    private final ObjectCodec codec;

    KnownObjects(Cursor cursor, ObjectCodec codec) {
        this.cursor = cursor;
        this.codec = codec;
    }

    @Override
    public boolean hasNext() {
        return cursor.hasNext();
    }

    @Override
    public KnownObject next() {
        return codec.decode(cursor.next().value());
    }

    @Override
    public void close() {
        cursor.close();
    }
}
