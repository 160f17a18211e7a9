package dev.memorylane.gallery.api;

import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.gallery.view.WindowShortlist;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What a browser asks the API for to show a library, and its largest window, for the first time. */
final class FirstLook {
    /** Photos of the first part of a window, as the page has it. */
    static final int PHOTOS = 400;
    /** Pictures of about one screen. */
    private static final int PICTURES = 30;

    private FirstLook() {}

    static Optional<WindowShortlist> largest(LibrarySnapshot library) {
        return library.windows().values().stream()
                .max(Comparator.comparingLong(window -> window.members().count()));
    }

    static Stream<String> paths(LibrarySnapshot library) {
        String base = "/api/libraries/" + AddressPart.of(library.library());
        Stream<String> whole = Stream.of("/status", "/windows", "/decisions?all=true");
        return Stream.concat(whole, largest(library).stream().flatMap(FirstLook::paths))
                .map(base::concat);
    }

    private static Stream<String> paths(WindowShortlist window) {
        String sheet = "/windows/%s/sheet?from=0&photos=%d".formatted(AddressPart.of(window.windowId()), PHOTOS);
        Stream<String> pictures =
                window.members().limit(PICTURES).map(photo -> "/photos/" + photo.photoId() + "/picture?size=512");
        return Stream.concat(Stream.of(sheet), pictures);
    }
}
