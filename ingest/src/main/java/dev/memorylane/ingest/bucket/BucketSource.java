package dev.memorylane.ingest.bucket;

import dev.memorylane.ingest.source.Listed;
import dev.memorylane.ingest.source.Listing;
import dev.memorylane.ingest.source.ObjectContent;
import dev.memorylane.ingest.source.ObjectSource;
import dev.memorylane.ingest.source.ObjectVersion;
import dev.memorylane.ingest.source.SeenObject;
import dev.memorylane.ingest.source.Source;
import dev.memorylane.ingest.source.SourceAwayException;
import dev.memorylane.ingest.source.SourceId;
import dev.memorylane.ingest.source.Wake;
import dev.memorylane.storage.ObjectReader;
import dev.memorylane.storage.StorageException;
import dev.memorylane.storage.StorageException.Reason;
import dev.memorylane.storage.s3.BucketObject;
import dev.memorylane.storage.s3.Buckets;
import dev.memorylane.storage.s3.S3Address;
import dev.memorylane.storage.s3.S3Reader;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The objects of a bucket below a prefix. A listing is a stream of pages; one that broke off goes on behind the object met
 * last.
 */
public final class BucketSource implements ObjectSource {
    private final Source source;
    private final S3Address prefix;
    private final Buckets buckets;
    private final ObjectReader reader;
    private final BucketChanges changes;
    private boolean unordered;

    private BucketSource(Source source, S3Address prefix, Buckets buckets, BucketChanges changes) {
        this.source = source;
        this.prefix = prefix;
        this.buckets = buckets;
        this.reader = new S3Reader(buckets);
        this.changes = changes;
    }

    /**
     * @param place a bucket, or a folder in one; it need not exist at this moment
     * @param library to feed; empty: one of its own
     * @param changes tells of single objects
     */
    public static BucketSource of(S3Address place, Optional<String> library, Buckets buckets, BucketChanges changes) {
        boolean whole = place.key().isEmpty() || place.key().endsWith("/");
        S3Address prefix = whole ? place : new S3Address(place.bucket(), place.key() + "/");
        String forPeople = prefix.words().replaceAll("/+$", "");
        SourceId id = SourceId.of(prefix.key().isEmpty() ? prefix.bucket() : prefix.name(), forPeople);
        Source source = new Source(id, library.orElse(id.value()), forPeople, prefix.uri());
        return new BucketSource(source, prefix, buckets, changes);
    }

    @Override
    public Source source() {
        return source;
    }

    @Override
    public boolean settles() {
        return false;
    }

    @Override
    public boolean resumes() {
        return !unordered;
    }

    @Override
    public Listing list(Optional<String> after, Consumer<Listed> sink) {
        try {
            if (unordered) {
                new SortedPages(this::pages).list(sink);
            } else {
                pages(after.map(uri -> S3Address.parse(uri).key()).orElse(""), new OrderedSink(sink));
            }
            return new Listing.Complete();
        } catch (OrderedSink.Disorder e) {
            unordered = true;
            return new Listing.Away(source.place() + " is not listed in the order of names; it is sorted here.");
        } catch (StorageException e) {
            return new Listing.Away(away(e));
        }
    }

    private void pages(String afterKey, Consumer<Listed> sink) throws StorageException {
        Optional<Buckets.Page> page = Optional.of(buckets.first(prefix, afterKey));
        while (page.isPresent()) {
            for (BucketObject object : page.get().objects()) {
                if (!isPassedOver(object)) {
                    sink.accept(new Listed.Present(seen(object)));
                }
            }
            Optional<String> next = page.get().next();
            page = next.isPresent() ? Optional.of(buckets.next(prefix, next.get())) : Optional.empty();
        }
    }

    private boolean isPassedOver(BucketObject object) {
        return object.isFolderMarker()
                || UnseenKey.is(object.address().key().substring(prefix.key().length()));
    }

    @Override
    public Optional<SeenObject> look(String uri) throws SourceAwayException {
        if (!uri.startsWith(source.root())) {
            return Optional.empty();
        }
        try {
            return buckets.look(S3Address.parse(uri))
                    .filter(object -> !isPassedOver(object))
                    .map(BucketSource::seen);
        } catch (StorageException e) {
            throw new SourceAwayException(away(e), e);
        }
    }

    @Override
    public ObjectContent open(SeenObject object) throws IOException {
        try {
            return new BucketContent(reader.open(object.uri(), object.version().text()));
        } catch (StorageException e) {
            throw e.reason() == Reason.AWAY ? new SourceAwayException(away(e), e) : Refusals.of(object, e);
        }
    }

    @Override
    public Watch watch(Wake wake) {
        return changes.watch(source.root(), wake);
    }

    private String away(StorageException e) {
        return e.getMessage() + ". Nothing was removed; it is tried again.";
    }

    private static SeenObject seen(BucketObject object) {
        return new SeenObject(
                object.address().uri(), new ObjectVersion(object.version().text(), object.size(), object.modifiedAt()));
    }
}
