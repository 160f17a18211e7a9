package dev.memorylane.gallery.api;

import dev.memorylane.gallery.decide.DecisionDesk;
import dev.memorylane.gallery.decide.Press;
import dev.memorylane.gallery.decide.Verdict;
import dev.memorylane.gallery.view.LibrarySnapshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** From a batch as it was sent to the verdict on each of it. */
final class BatchWork {
    private final LibrarySnapshot library;
    private final Batch batch;
    private final Instant now;

    BatchWork(LibrarySnapshot library, Batch batch, Instant now) {
        this.library = library;
        this.batch = batch;
        this.now = now;
    }

    private record Read(String id, Optional<Press> press, Optional<String> refused) {}

    Batch.Answer by(DecisionDesk desk) {
        List<Read> read = batch.decisions().stream().map(this::read).toList();
        List<Press> presses = read.stream().flatMap(one -> one.press().stream()).toList();
        Iterator<Verdict> verdicts = desk.take(library.library(), presses).iterator();
        List<Batch.Result> results = new ArrayList<>();
        read.forEach(one -> results.add(one.refused()
                .map(why -> new Batch.Result(one.id(), "refused", Optional.of(why)))
                .orElseGet(() -> told(one.id(), verdicts.next()))));
        return new Batch.Answer(results);
    }

    private Read read(Batch.Item item) {
        if (item == null || !item.hasGoodName()) {
            return new Read(
                    item == null ? null : item.id(),
                    Optional.empty(),
                    Optional.of("Name each by an id of its own, of at most 100 characters."));
        }
        try {
            Instant at = batch.saidAt(item, now);
            Saying saying = item.saying();
            return new Read(
                    item.id(),
                    Optional.of(new Press(
                            Optional.of(item.id()),
                            at,
                            saying.keyIn(library),
                            saying.value(at, batch.speaker(), item.id()))),
                    Optional.empty());
        } catch (ProblemException e) {
            return new Read(item.id(), Optional.empty(), Optional.of(e.getMessage()));
        }
    }

    private static Batch.Result told(String id, Verdict verdict) {
        return switch (verdict) {
            case WRITTEN -> new Batch.Result(id, "written", Optional.empty());
            case SUPERSEDED -> new Batch.Result(id, "superseded", Optional.of("A later word holds already."));
        };
    }
}
