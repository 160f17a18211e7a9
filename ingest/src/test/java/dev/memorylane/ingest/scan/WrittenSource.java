package dev.memorylane.ingest.scan;

import dev.memorylane.ingest.memory.Findings;
import dev.memorylane.ingest.source.Listed;
import dev.memorylane.ingest.source.Listing;
import dev.memorylane.ingest.source.ObjectContent;
import dev.memorylane.ingest.source.ObjectSource;
import dev.memorylane.ingest.source.SeenObject;
import dev.memorylane.ingest.source.Source;
import dev.memorylane.ingest.source.Wake;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Lists what a test writes down, and can break off in the middle. */
final class WrittenSource implements ObjectSource {
    private List<Listed> listed = List.of();
    private Optional<String> begunAfter = Optional.empty();
    private int left = Integer.MAX_VALUE;

    void holds(SeenObject... objects) {
        lists(Stream.of(objects).map(Listed.Present::new).toArray(Listed[]::new));
    }

    void lists(Listed... entries) {
        listed = List.of(entries);
    }

    /** Breaks off the next listing after so many. */
    void awayAfter(int entries) {
        left = entries;
    }

    Optional<String> begunAfter() {
        return begunAfter;
    }

    @Override
    public Source source() {
        return Findings.SOURCE;
    }

    @Override
    public boolean settles() {
        return false;
    }

    @Override
    public boolean resumes() {
        return true;
    }

    @Override
    public Listing list(Optional<String> after, Consumer<Listed> sink) {
        begunAfter = after;
        listed.stream().limit(left).forEach(sink);
        boolean broken = left < Integer.MAX_VALUE;
        left = Integer.MAX_VALUE;
        return broken ? new Listing.Away("The bucket is away.") : new Listing.Complete();
    }

    @Override
    public Optional<SeenObject> look(String uri) {
        return listed.stream()
                .filter(entry -> entry.uri().equals(uri))
                .filter(Listed.Present.class::isInstance)
                .map(entry -> ((Listed.Present) entry).object())
                .findFirst();
    }

    @Override
    public ObjectContent open(SeenObject object) throws NoSuchFileException {
        throw new NoSuchFileException(object.uri());
    }

    @Override
    public Watch watch(Wake wake) {
        return () -> {};
    }
}
