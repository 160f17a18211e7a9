package dev.memorylane.ingest.memory;

import dev.memorylane.ingest.source.Source;
import dev.memorylane.schemas.ObjectKey;
import dev.memorylane.schemas.ObjectOutcome;
import dev.memorylane.schemas.ObjectSeen;
import dev.memorylane.schemas.Photo;
import dev.memorylane.schemas.PhotoKey;
import dev.memorylane.schemas.PhotoRejection;
import dev.memorylane.schemas.RejectionKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.errors.TimeoutException;

/** Ledgers that keep their records on a shelf instead of in topics, and can be away, before a commit or right after it. */
public final class ShelfLedgers implements Ledgers {
    public final Map<ObjectKey, ObjectSeen> objects = new LinkedHashMap<>();
    public final Map<PhotoKey, Photo> photos = new LinkedHashMap<>();
    public final Map<RejectionKey, PhotoRejection> rejections = new LinkedHashMap<>();
    public final AtomicInteger commits = new AtomicInteger();
    public final AtomicInteger failuresBefore = new AtomicInteger();
    public final AtomicInteger failuresAfter = new AtomicInteger();
    public final AtomicInteger refusals = new AtomicInteger();

    @Override
    public Ledger open(Source source) {
        fail(refusals, "The broker is away");
        return new Shelf(source);
    }

    public synchronized Map<PhotoKey, Photo> photoEntries() {
        return Map.copyOf(photos);
    }

    public synchronized List<Photo> photoList() {
        return List.copyOf(photos.values());
    }

    public synchronized List<ObjectOutcome> outcomes() {
        return objects.values().stream().map(ObjectSeen::getOutcome).sorted().toList();
    }

    public synchronized List<PhotoRejection> rejectionList() {
        return List.copyOf(rejections.values());
    }

    private static void fail(AtomicInteger left, String words) {
        if (left.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
            throw new TimeoutException(words);
        }
    }

    private final class Shelf implements Ledger {
        private final Source source;

        private Shelf(Source source) {
            this.source = source;
        }

        @Override
        public Memory recall() {
            synchronized (ShelfLedgers.this) {
                Memory memory = new Memory();
                objects.forEach((key, value) -> {
                    if (key.getSource().equals(source.id().value())) {
                        memory.put(key.getUri(), ObjectSeen.newBuilder(value).build());
                    }
                });
                photos.forEach((key, value) -> {
                    if (key.getLibrary().equals(source.library())) {
                        memory.put(key.getPhotoId(), Photo.newBuilder(value).build());
                    }
                });
                rejections.forEach((key, value) -> memory.put(
                        key.getSubject(), PhotoRejection.newBuilder(value).build()));
                return memory;
            }
        }

        @Override
        public void commit(Batch batch) {
            fail(failuresBefore, "The broker went before the commit");
            synchronized (ShelfLedgers.this) {
                commits.incrementAndGet();
                objects.putAll(batch.objects());
                photos.putAll(batch.photos());
                rejections.putAll(batch.rejections());
            }
            fail(failuresAfter, "The broker went after the commit");
        }

        @Override
        public void close() {}
    }
}
