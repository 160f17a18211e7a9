package dev.memorylane.gallery.api;

import dev.memorylane.gallery.manifest.CaptureText;
import dev.memorylane.gallery.search.Found;
import dev.memorylane.gallery.search.Hit;
import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.gallery.view.PhotoEntry;
import dev.memorylane.gallery.view.Seat;
import dev.memorylane.gallery.view.Thumbnail;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A page of what was found.
 *
 * @param total how many were found
 * @param note what a person should know of how it was sought
 * @param cursor to ask for the next page with; empty on the last
 * @param photos those of this page
 */
public record SearchPage(int total, Optional<String> note, Optional<String> cursor, List<PhotoHit> photos) {
    private static final double DIGITS = 1e4;

    /**
     * A photo.
     *
     * @param id photo id
     * @param name file name
     * @param files its files, within the source folder
     * @param state pending, embedded or rejected
     * @param role in the first of its windows: pick, alternate, reject or member; empty where it is in none
     * @param windows ids of the windows that hold it, its trip first
     * @param capturedAt ISO 8601
     * @param camera make and model
     * @param lens lens
     * @param rating stars, or -1 for rejected
     * @param label such as a colour
     * @param similarity cosine to what was sought, where that was a picture or words
     * @param v changes with the thumbnail; empty where there is none
     * @param picture address of the thumbnail
     * @param w pixels, upright
     * @param h pixels, upright
     */
    public record PhotoHit(
            String id,
            String name,
            List<String> files,
            String state,
            Optional<String> role,
            List<String> windows,
            Optional<String> capturedAt,
            Optional<String> camera,
            Optional<String> lens,
            Optional<Integer> rating,
            Optional<String> label,
            Optional<Double> similarity,
            Optional<String> v,
            Optional<String> picture,
            int w,
            int h) {

        static PhotoHit of(String library, Hit hit) {
            PhotoEntry photo = hit.photo();
            return new PhotoHit(
                    photo.photoId(),
                    photo.name(),
                    photo.files(),
                    photo.state().name().toLowerCase(Locale.ROOT),
                    hit.seats().stream()
                            .findFirst()
                            .map(seat -> seat.role().name().toLowerCase(Locale.ROOT)),
                    hit.seats().stream().map(Seat::windowId).toList(),
                    CaptureText.of(photo.captureTime()),
                    photo.shot().camera(),
                    photo.shot().lens(),
                    photo.shot().rating().stream().boxed().findFirst(),
                    photo.shot().label(),
                    hit.similarity().stream()
                            .mapToObj(cosine -> Math.rint(cosine * DIGITS) / DIGITS)
                            .findFirst(),
                    photo.thumbnail().map(Thumbnail::version),
                    photo.thumbnail().map(small -> PhotoCard.address(library, photo.photoId(), small)),
                    photo.width(),
                    photo.height());
        }
    }

    static SearchPage of(LibrarySnapshot library, Found found, Slice<Hit> slice) {
        return new SearchPage(
                slice.total(),
                found.note(),
                slice.cursor(),
                slice.items().stream()
                        .map(hit -> PhotoHit.of(library.library(), hit))
                        .toList());
    }
}
