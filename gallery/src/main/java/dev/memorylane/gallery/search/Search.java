package dev.memorylane.gallery.search;

import dev.memorylane.gallery.alike.MilvusSearch;
import dev.memorylane.gallery.alike.Neighbour;
import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.gallery.view.PhotoEntry;
import dev.memorylane.gallery.view.Seats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Searches a library. */
@ApplicationScoped
public class Search {
    /** Characters of a query. */
    public static final int LONGEST = 1_000;

    private static final int NEAREST = 1_000;
    private static final Comparator<PhotoEntry> BY_TIME = Comparator.comparing(
                    (PhotoEntry photo) -> photo.captureTime().placedAt().orElse(LocalDateTime.MAX))
            .thenComparing(PhotoEntry::photoId);
    private static final String NO_WORDS =
            "The words were sought in names, cameras, lenses and labels. To search by what a picture shows takes a model that knows words (CLIP or SigLIP) in the process that shows the page.";
    private static final String A_COLOUR =
            "The words were sought in what the pictures show. What is labelled %1$s is found by label:%1$s.";
    private static final String OF_NEAREST = "These are of the %,d photos that come nearest.".formatted(NEAREST);

    private final MilvusSearch milvus;
    private final Instance<WordEncoder> encoders;

    @Inject
    public Search(MilvusSearch milvus, @Any Instance<WordEncoder> encoders) {
        this.milvus = milvus;
        this.encoders = encoders;
    }

    /** For the proxy. */
    protected Search() {
        this(null, null);
    }

    /**
     * By what is known of photos, and by words.
     *
     * @throws QueryException in words, where it is not understood
     * @throws dev.memorylane.gallery.alike.MilvusAwayException where it takes Milvus, which does not answer
     */
    public Found find(LibrarySnapshot library, String text) {
        Query query = Query.parse(text);
        if (query.words().isEmpty()) {
            return listed(library, query.literally(), Optional.empty());
        }
        return vector(library, String.join(" ", query.words()))
                .map(vector -> ranked(
                        library,
                        milvus.nearest(library.library(), library.modelKey().orElseThrow(), vector, NEAREST),
                        query.filter(),
                        query.colour().map(A_COLOUR::formatted)))
                .orElseGet(() -> listed(library, query.literally(), Optional.of(NO_WORDS)));
    }

    /**
     * What looks like a photo, without itself.
     *
     * @throws QueryException in words, where the query is not understood
     * @throws dev.memorylane.gallery.alike.MilvusAwayException where Milvus does not answer
     */
    public Found like(LibrarySnapshot library, String photoId, String text) {
        Query query = Query.parse(text);
        List<Neighbour> nearest = library.modelKey()
                .map(key -> milvus.nearest(library.library(), key, photoId, NEAREST))
                .orElse(List.of());
        return ranked(library, nearest, query.literally(), Optional.empty());
    }

    private Optional<float[]> vector(LibrarySnapshot library, String words) {
        return library.modelKey().flatMap(key -> encoders.stream()
                .flatMap(encoder -> encoder.encode(key, words).stream())
                .findFirst());
    }

    private static Found listed(LibrarySnapshot library, Predicate<Candidate> wanted, Optional<String> note) {
        Tables tables = Tables.of(library);
        return new Found(
                library.photos().values().stream()
                        .map(tables::candidate)
                        .filter(wanted)
                        .sorted(Comparator.comparing(Candidate::photo, BY_TIME))
                        .map(one -> new Hit(one.photo(), one.seats(), OptionalDouble.empty()))
                        .toList(),
                note);
    }

    /** @param note what else is to be said of it */
    private static Found ranked(
            LibrarySnapshot library, List<Neighbour> nearest, Predicate<Candidate> wanted, Optional<String> note) {
        Tables tables = Tables.of(library);
        List<Hit> hits = nearest.stream()
                .filter(one -> library.photos().containsKey(one.photoId()))
                .flatMap(one -> Stream.of(tables.candidate(library.photos().get(one.photoId())))
                        .filter(wanted)
                        .map(found -> new Hit(found.photo(), found.seats(), OptionalDouble.of(one.cosine()))))
                .toList();
        Optional<String> some = nearest.size() >= NEAREST - 1 ? Optional.of(OF_NEAREST) : Optional.empty();
        return new Found(
                hits, Stream.concat(note.stream(), some.stream()).reduce((first, second) -> first + " " + second));
    }

    /** What photos are looked up in. */
    record Tables(Seats seats, Map<String, Spoken> spoken) {
        static Tables of(LibrarySnapshot library) {
            return new Tables(Seats.in(library), Spoken.in(library));
        }

        Candidate candidate(PhotoEntry photo) {
            return new Candidate(
                    photo, seats.of(photo.photoId()), spoken.getOrDefault(photo.photoId(), Spoken.NOTHING));
        }
    }
}
