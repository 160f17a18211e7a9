package dev.memorylane.export;

import dev.memorylane.export.listing.ListedPhoto;
import dev.memorylane.export.listing.ListedWindow;
import dev.memorylane.export.listing.Listing;
import dev.memorylane.export.listing.Place;
import dev.memorylane.export.listing.Role;
import dev.memorylane.export.listing.WindowKind;
import dev.memorylane.export.listing.Word;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Small libraries: a trip of two days, and the undated. */
public final class Listings {
    public static final String TRIP = "trip:1";
    public static final String FIRST = "day:2026-05-02";
    public static final String SECOND = "day:2026-05-03";

    private Listings() {}

    public static Listing of(ListedPhoto... photos) {
        return new Listing(
                "osaka-12345678",
                List.of(
                        window(FIRST, WindowKind.DAY, "2026-05-02T04:00", "2026-05-03T04:00"),
                        window(SECOND, WindowKind.DAY, "2026-05-03T04:00", "2026-05-04T04:00"),
                        window(TRIP, WindowKind.TRIP, "2026-05-02T09:00", "2026-05-03T22:00"),
                        new ListedWindow("undated", WindowKind.UNDATED, Optional.empty(), Optional.empty())),
                List.of(photos));
    }

    private static ListedWindow window(String id, WindowKind kind, String from, String to) {
        return new ListedWindow(id, kind, Optional.of(LocalDateTime.parse(from)), Optional.of(LocalDateTime.parse(to)));
    }

    /** A photo of the first day. */
    public static ListedPhoto photo(Path file, Role role) {
        return photo(file, role, OptionalInt.empty(), Optional.empty(), Word.nothing());
    }

    public static ListedPhoto photo(Path file, Role role, OptionalInt rating, Optional<String> label, Word word) {
        return photo(file.toUri().toString(), file.getFileName().toString(), role, rating, label, word);
    }

    public static ListedPhoto photo(
            String uri, String name, Role role, OptionalInt rating, Optional<String> label, Word word) {
        return new ListedPhoto(
                "%064x".formatted(uri.hashCode() & 0xFFFFFFFFL),
                uri,
                "",
                name.endsWith("CR2") ? "image/x-raw" : "image/jpeg",
                1,
                List.of(name),
                Optional.of("2026-05-02T14:03:05"),
                Optional.empty(),
                Optional.of("b"),
                Optional.of("look_alikes"),
                rating,
                label,
                word,
                Optional.empty(),
                List.of(place(TRIP, WindowKind.TRIP, role), place(FIRST, WindowKind.DAY, Role.MEMBER)));
    }

    public static Place place(String window, WindowKind kind, Role role) {
        return new Place(window, kind, 0, role, List.of("sharpest of 3", "well exposed"), 0.25);
    }
}
