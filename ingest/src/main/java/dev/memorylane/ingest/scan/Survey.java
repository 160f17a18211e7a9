package dev.memorylane.ingest.scan;

import dev.memorylane.ingest.content.Examiner;
import dev.memorylane.ingest.memory.KnownObject;
import dev.memorylane.ingest.memory.KnownObjects;
import dev.memorylane.ingest.memory.Memory;
import dev.memorylane.ingest.memory.UriSet;
import dev.memorylane.ingest.retry.Retries;
import dev.memorylane.ingest.source.Listing;
import dev.memorylane.ingest.source.ObjectSource;
import dev.memorylane.ingest.source.SeenObject;
import dev.memorylane.ingest.source.SourceAwayException;
import dev.memorylane.ingest.store.Family;
import dev.memorylane.schemas.ObjectOutcome;
import dev.memorylane.schemas.ObjectSeen;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/**
 * What there is against what is known: what is to be read, what is still being written, what is missing. The lists are
 * on disk.
 */
public final class Survey implements Join.Taker {
    private final Memory memory;
    private final Retries retries;
    private final Settling settling;
    private final Arrivals arrivals;
    private final UriSet missing;
    private Tally tally = new Tally();
    private Optional<String> brokenOffAt = Optional.empty();
    private Instant now = Instant.MIN;
    private boolean retry;

    /**
     * @param retries which rejected objects are tried again
     * @param missing the table for what is missing
     */
    public Survey(Memory memory, Retries retries, Settling settling, Family missing) {
        this.memory = memory;
        this.retries = retries;
        this.settling = settling;
        this.arrivals = new Arrivals(memory.store());
        this.missing = new UriSet(memory.store(), missing);
    }

    /** To read, in order. */
    public Arrivals arrivals() {
        return arrivals;
    }

    /** Known objects that were not met. */
    public UriSet missing() {
        return missing;
    }

    public Tally tally() {
        return tally;
    }

    /**
     * Lists the whole source, or what is left of a listing that broke off.
     *
     * @param again whether to take objects again whose rejection may pass, whatever their time
     */
    public Listing all(ObjectSource source, boolean again, Instant at) {
        Optional<String> after = source.resumes() ? brokenOffAt : Optional.empty();
        begin(again, at, after.isPresent());
        try (KnownObjects known = memory.objects(after)) {
            Join join = new Join(known, after, this);
            Listing listing = source.list(after, join);
            end(listing, join);
            return listing;
        }
    }

    private void begin(boolean again, Instant at, boolean resumed) {
        retry = again || (resumed && retry);
        now = at;
        arrivals.clear();
        if (!resumed) {
            missing.clear();
            tally = new Tally();
            settling.begin();
        }
    }

    private void end(Listing listing, Join join) {
        switch (listing) {
            case Listing.Complete() -> {
                join.complete();
                settling.end();
                brokenOffAt = Optional.empty();
            }
            case Listing.Away away -> brokenOffAt = join.last();
        }
        memory.keep();
    }

    /** Looks only at these; the numbers are of these alone. */
    public void some(ObjectSource source, Collection<String> uris, Instant at) throws SourceAwayException {
        begin(false, at, false);
        for (String uri : uris) {
            Optional<KnownObject> known = memory.object(uri).map(seen -> new KnownObject(uri, seen));
            Optional<SeenObject> object = source.look(uri);
            object.ifPresent(found -> met(found, known));
            known.filter(gone -> object.isEmpty()).ifPresent(this::missing);
        }
        memory.keep();
    }

    @Override
    public void met(SeenObject object, Optional<KnownObject> known) {
        tally.met++;
        if (known.filter(before -> isDone(object, before)).isPresent()) {
            return;
        }
        if (settling.hasSettled(object, now)) {
            arrivals.add(object);
        } else {
            tally.unsettled(Examiner.promisesPhoto(object.name()), known.isPresent());
        }
    }

    /**
     * A link that is named as a photo is taken as a file, so that a person hears of it. One behind which a photo was
     * seen stays out: its disk is away, and the photo is not gone.
     */
    @Override
    public void dangling(SeenObject link, Optional<KnownObject> known) {
        boolean holdsMore = known.filter(before -> before.seen().getOutcome() != ObjectOutcome.REJECTED)
                .isPresent();
        if (Examiner.promisesPhoto(link.name()) && !holdsMore) {
            met(link, known);
        }
    }

    @Override
    public void closed(String folderOrObject) {
        tally.closed(folderOrObject);
    }

    @Override
    public void missing(KnownObject object) {
        missing.addAlone(object.uri());
    }

    private boolean isDone(SeenObject object, KnownObject before) {
        return object.version().is(before.seen().getVersion())
                && !isOfOlderReaders(before.seen())
                && !isToBeTriedAgain(before);
    }

    private static boolean isOfOlderReaders(ObjectSeen seen) {
        return switch (seen.getOutcome()) {
            case PHOTO, DUPLICATE, IGNORED -> seen.getReader() < Examiner.GENERATION;
            case REJECTED, REMOVED -> false;
        };
    }

    private boolean isToBeTriedAgain(KnownObject before) {
        return before.seen().getOutcome() == ObjectOutcome.REJECTED
                && memory.rejection(before.uri())
                        .filter(rejection -> retries.isWanted(before.uri(), rejection, retry, now))
                        .isPresent();
    }
}
