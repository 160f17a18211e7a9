package dev.memorylane.gallery.search;

import dev.memorylane.gallery.view.Location;
import dev.memorylane.gallery.view.PhotoEntry;
import dev.memorylane.schemas.PhotoRole;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What can be asked of a photo by a field, see docs/api.md. */
final class Fields {
    static final List<String> NAMES = List.of(
            "camera", "lens", "name", "label", "type", "rating", "said", "role", "window", "state", "on", "after",
            "before", "near", "box");

    private Fields() {}

    /** @throws QueryException where there is no such field, or the value is none of it */
    static Predicate<Candidate> test(Token token) {
        String value = token.value();
        return switch (token.field()) {
            case "camera" -> text(value, photo -> photo.shot().camera().stream());
            case "lens" -> text(value, photo -> photo.shot().lens().stream());
            case "label", "colour", "color" -> Marks.label(value);
            case "type" -> text(value, photo -> Stream.of(photo.original().mediaType()));
            case "name" -> text(value, photo -> Stream.concat(Stream.of(photo.name()), photo.files().stream()));
            case "rating", "stars" -> Marks.rating(value);
            case "said" -> Marks.said(value);
            case "role" -> role(value);
            case "window" -> window(value);
            case "state" -> state(value);
            case "on" -> time(Days.parse(value)::hold);
            case "after" -> from(Days.parse(value).first());
            case "before" -> from(Days.parse(value).first()).negate().and(time(_ -> true));
            case "near" -> near(Numbers.list(value, 3, "near:35.68,139.76,5 (latitude, longitude, kilometres)"));
            case "box" -> box(Numbers.list(value, 4, "box:35.5,139.5,35.9,139.9 (south, west, north, east)"));
            default ->
                throw new QueryException(
                        "There is no field %s. There are %s.".formatted(token.field(), String.join(", ", NAMES)));
        };
    }

    /** A free word, in anything that a person could read of the photo, the colour of its label too. */
    static Predicate<Candidate> word(String word) {
        return Marks.labelled(word).or(text(word, photo -> Stream.of(
                        Stream.of(photo.name()),
                        photo.files().stream(),
                        photo.shot().camera().stream(),
                        photo.shot().lens().stream())
                .flatMap(texts -> texts)));
    }

    private interface Texts {
        Stream<String> of(PhotoEntry photo);
    }

    private static Predicate<Candidate> text(String wanted, Texts texts) {
        String lower = wanted.toLowerCase(Locale.ROOT);
        return one -> texts.of(one.photo())
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(lower));
    }

    private static Predicate<Candidate> role(String wanted) {
        PhotoRole role = Arrays.stream(PhotoRole.values())
                .filter(one -> one.name().equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(() -> new QueryException("A role is pick, alternate, reject or member."));
        return one -> one.seats().stream().anyMatch(seat -> seat.role() == role);
    }

    private static Predicate<Candidate> state(String wanted) {
        PhotoEntry.State state = Arrays.stream(PhotoEntry.State.values())
                .filter(one -> one.name().equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(() -> new QueryException("A state is pending, embedded or rejected."));
        return one -> one.photo().state() == state;
    }

    private static Predicate<Candidate> window(String wanted) {
        return one -> one.seats().stream()
                .anyMatch(seat ->
                        seat.windowId().equals(wanted) || seat.kind().name().equalsIgnoreCase(wanted));
    }

    private static Predicate<Candidate> time(Predicate<LocalDateTime> wanted) {
        return one -> one.photo().captureTime().placedAt().filter(wanted).isPresent();
    }

    private static Predicate<Candidate> from(LocalDate day) {
        return time(at -> !at.isBefore(day.atStartOfDay()));
    }

    private static Predicate<Candidate> near(double[] around) {
        Location centre = new Location(around[0], around[1]);
        return place(at -> at.kilometresTo(centre) <= around[2]);
    }

    /** West of its west lies the east of a box that holds the date line. */
    private static Predicate<Candidate> box(double[] box) {
        return place(at -> at.latitude() >= box[0]
                && at.latitude() <= box[2]
                && (box[1] <= box[3]
                        ? at.longitude() >= box[1] && at.longitude() <= box[3]
                        : at.longitude() >= box[1] || at.longitude() <= box[3]));
    }

    private static Predicate<Candidate> place(Predicate<Location> wanted) {
        return one -> Optional.of(one.photo())
                .flatMap(PhotoEntry::place)
                .filter(wanted)
                .isPresent();
    }
}
