package dev.memorylane.devui;

import dev.memorylane.devui.ShortlistRow.Shown;
import dev.memorylane.gallery.Gallery;
import dev.memorylane.gallery.api.WindowTitle;
import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.gallery.view.PhotoEntry;
import dev.memorylane.gallery.view.WindowShortlist;
import dev.memorylane.schemas.PhotoRole;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Rows of the gallery's view, of all libraries together, the first of each. */
final class GalleryRows {
    private static final int MOST_SHORTLISTS = 15;
    private static final int MOST_PICKS = 10;
    private static final int MOST_ROWS = 50;

    private final Gallery gallery;

    GalleryRows(Gallery gallery) {
        this.gallery = gallery;
    }

    /** The shortlists published last, the latest first. */
    Rows<ShortlistRow> shortlists() {
        List<Map.Entry<LibrarySnapshot, WindowShortlist>> all = libraries()
                .flatMap(library -> library.windows().values().stream().map(window -> Map.entry(library, window)))
                .sorted(Comparator.comparing((Map.Entry<LibrarySnapshot, WindowShortlist> one) ->
                                one.getValue().publishedAt().orElse(Instant.EPOCH))
                        .reversed())
                .toList();
        return new Rows<>(
                all.size(),
                all.stream()
                        .limit(MOST_SHORTLISTS)
                        .map(one -> shortlist(one.getKey(), one.getValue()))
                        .toList());
    }

    private static ShortlistRow shortlist(LibrarySnapshot library, WindowShortlist window) {
        List<String> picks = window.members()
                .filter(photo -> photo.role() == PhotoRole.PICK)
                .map(photo -> photo.photoId())
                .toList();
        return new ShortlistRow(
                library.library(),
                window.windowId(),
                window.kind().name().toLowerCase(Locale.ROOT),
                WindowTitle.of(window),
                window.revision(),
                window.publishedAt().map(Instant::toString).orElse(""),
                window.members().count(),
                window.k(),
                picks.size(),
                window.modelKey(),
                picks.stream()
                        .limit(MOST_PICKS)
                        .flatMap(id -> Optional.ofNullable(library.photos().get(id)).stream())
                        .map(photo -> new Shown(photo.name(), PhotoRow.picture(library.library(), photo)))
                        .toList());
    }

    /** Photos whose name or id holds a text, those that were replayed first. */
    Rows<PhotoRow> photos(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        List<PhotoRow> all = libraries()
                .flatMap(library -> library.photos().values().stream()
                        .filter(photo -> holds(photo, wanted))
                        .map(photo -> PhotoRow.of(library.library(), photo)))
                .sorted(Comparator.comparing(PhotoRow::asked)
                        .thenComparing(PhotoRow::replays)
                        .reversed()
                        .thenComparing(PhotoRow::name))
                .toList();
        return Rows.first(MOST_ROWS, all);
    }

    private static boolean holds(PhotoEntry photo, String text) {
        return photo.photoId().startsWith(text)
                || Stream.concat(Stream.of(photo.name()), photo.files().stream())
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(text));
    }

    /** What is rejected now, by library and file. */
    Rows<RejectionRow> rejections() {
        return Rows.first(
                MOST_ROWS, libraries().flatMap(GalleryRows::rejections).toList());
    }

    private static Stream<RejectionRow> rejections(LibrarySnapshot library) {
        return Stream.concat(
                        library.rejectedFiles().stream()
                                .map(file -> RejectionRow.of(library.library(), file.path(), file.rejection())),
                        library.rejectedPhotos().stream().flatMap(photo -> photo.rejection().stream()
                                .map(why -> RejectionRow.of(library.library(), file(photo), why))))
                .sorted(Comparator.comparing(RejectionRow::file));
    }

    private static String file(PhotoEntry photo) {
        return photo.files().isEmpty() ? photo.name() : photo.files().getFirst();
    }

    private Stream<LibrarySnapshot> libraries() {
        return gallery.libraries().stream().map(gallery::library);
    }
}
