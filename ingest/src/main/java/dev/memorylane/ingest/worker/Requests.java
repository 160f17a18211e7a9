package dev.memorylane.ingest.worker;

import dev.memorylane.ingest.retry.Retries;
import dev.memorylane.ingest.source.Source;
import dev.memorylane.schemas.RetryRequest;
import java.util.concurrent.atomic.AtomicBoolean;

/** What people ask for of one source: told by any thread, taken by the worker's, which each request wakes. */
final class Requests {
    private final Source source;
    private final Inbox inbox;
    private final Retries retries = new Retries();
    private final AtomicBoolean confirmed = new AtomicBoolean();
    private final AtomicBoolean again = new AtomicBoolean(true);

    Requests(Source source, Inbox inbox) {
        this.source = source;
        this.inbox = inbox;
    }

    /** As {@link SourceWorker#retry}. */
    void retry(String uri, RetryRequest request) {
        if (request != null && request.getPhotoVersion() != null) {
            replay(uri, request.getPhotoVersion());
            return;
        }
        retries.put(uri, request);
        if (request != null && uri.startsWith(source.root())) {
            inbox.object(uri);
        }
    }

    private void replay(String photoId, long version) {
        retries.replay(photoId, version);
        inbox.ring();
    }

    /** Scans as soon as possible, and tries files again whose rejection may pass. */
    void rescan() {
        again.set(true);
        inbox.everything();
    }

    /** What is missing may go. */
    void confirmRemovals() {
        confirmed.set(true);
        inbox.everything();
    }

    /** What is asked for of single objects and photos. */
    Retries retries() {
        return retries;
    }

    /** Whether a person confirmed removals since the last call. */
    boolean takeConfirmed() {
        return confirmed.getAndSet(false);
    }

    /** Whether all rejections that may pass are to be tried again; also before the first call. */
    boolean takeAgain() {
        return again.getAndSet(false);
    }
}
