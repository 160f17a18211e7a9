package dev.memorylane.gallery.export;

import dev.memorylane.export.listing.ListedPhoto;
import dev.memorylane.export.listing.ListedWindow;
import dev.memorylane.export.listing.Listing;
import dev.memorylane.export.listing.Place;
import dev.memorylane.export.listing.Role;
import dev.memorylane.export.listing.WindowKind;
import dev.memorylane.export.listing.Word;
import dev.memorylane.gallery.manifest.Manifest;
import dev.memorylane.gallery.manifest.ManifestOriginal;
import dev.memorylane.gallery.manifest.ManifestPhoto;
import dev.memorylane.gallery.manifest.ManifestWindow;
import dev.memorylane.gallery.manifest.ManifestWord;
import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.gallery.view.SpokenReason;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

/** The same as reading the library's manifest from its file, without the file. */
public final class Listings {
    private Listings() {}

    public static Listing of(LibrarySnapshot library) {
        Manifest manifest = Manifest.of(library);
        return new Listing(
                manifest.library(),
                manifest.windows().stream().map(Listings::window).toList(),
                manifest.photos().stream()
                        .flatMap(photo -> photo.original().map(original -> photo(photo, original)).stream())
                        .toList());
    }

    private static ListedWindow window(ManifestWindow window) {
        return new ListedWindow(
                window.window(),
                kind(window.kind()),
                window.from().map(LocalDateTime::parse),
                window.to().map(LocalDateTime::parse));
    }

    private static ListedPhoto photo(ManifestPhoto photo, ManifestOriginal original) {
        return new ListedPhoto(
                photo.photoId().orElseThrow(),
                original.uri(),
                original.version(),
                original.mediaType(),
                original.orientation(),
                photo.files(),
                photo.capturedAt(),
                photo.shot(),
                photo.burst(),
                photo.burstKind(),
                photo.rating(),
                photo.label(),
                photo.said().map(Listings::word).orElseGet(Word::nothing),
                photo.thumbnail(),
                photo.in().stream().map(Listings::place).toList());
    }

    private static Word word(ManifestWord said) {
        return new Word(said.keep(), said.reject(), said.rating(), said.label(), Optional.of(Instant.parse(said.at())));
    }

    private static Place place(ManifestPhoto.Place place) {
        return new Place(
                place.window(),
                kind(place.kind()),
                place.cluster(),
                Role.valueOf(place.role().toUpperCase(Locale.ROOT)),
                place.reasons().stream().map(SpokenReason::words).toList(),
                place.margin());
    }

    private static WindowKind kind(String name) {
        return WindowKind.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
