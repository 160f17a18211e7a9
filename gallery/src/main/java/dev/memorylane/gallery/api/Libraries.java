package dev.memorylane.gallery.api;

import dev.memorylane.gallery.Gallery;
import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.gallery.view.PhotoEntry;
import dev.memorylane.gallery.view.WindowShortlist;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What a request names, or a problem in words. */
@ApplicationScoped
class Libraries {
    private final Gallery gallery;

    @Inject
    Libraries(Gallery gallery) {
        this.gallery = gallery;
    }

    /** For the proxy. */
    protected Libraries() {
        this(null);
    }

    LibrarySnapshot known(String name) {
        if (!gallery.libraries().contains(name)) {
            throw ProblemException.notFound(
                    "There is no library %s. Those there are stand at /api/libraries.".formatted(name));
        }
        return gallery.library(name);
    }

    /** The same for who may not be refused by mistake: before all was read nobody knows what there is. */
    LibrarySnapshot certain(String name) {
        if (!gallery.isLive()) {
            throw ProblemException.unavailable("What was there before is being read. Send this again in a moment.");
        }
        return known(name);
    }

    PhotoEntry photo(LibrarySnapshot library, String photoId) {
        return Optional.ofNullable(library.photos().get(photoId))
                .orElseThrow(() ->
                        ProblemException.notFound("There is no photo %s in %s.".formatted(photoId, library.library())));
    }

    WindowShortlist window(LibrarySnapshot library, String window) {
        return Optional.ofNullable(library.windows().get(window))
                .orElseThrow(
                        () -> ProblemException.notFound("There is no window %s in %s. It may have lost its last photo."
                                .formatted(window, library.library())));
    }
}
