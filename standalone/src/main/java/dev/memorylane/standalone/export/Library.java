package dev.memorylane.standalone.export;

import dev.memorylane.export.listing.Listing;
import dev.memorylane.gallery.export.Listings;
import dev.memorylane.gallery.manifest.Manifest;
import dev.memorylane.gallery.view.LibrarySnapshot;
import java.util.Optional;

/**
 * A library to export from.
 *
 * @param listing its photos
 * @param manifest all that is known of it; empty where it was read from a manifest itself
 */
public record Library(Listing listing, Optional<Manifest> manifest) {

    static Library of(LibrarySnapshot snapshot) {
        return new Library(Listings.of(snapshot), Optional.of(Manifest.of(snapshot)));
    }
}
