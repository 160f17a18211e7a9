package dev.memorylane.gallery.manifest;

import dev.memorylane.gallery.manifest.ManifestPhoto.Rejected;
import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.gallery.view.PhotoEntry;
import dev.memorylane.gallery.view.RejectedFile;
import dev.memorylane.schemas.WindowKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The photo entries of a manifest. */
final class ManifestPhotos {
    private static final Comparator<ManifestPhoto> ORDER = Comparator.comparing(
                    (ManifestPhoto photo) -> photo.files().stream().findFirst().orElse(""))
            .thenComparing(photo -> photo.photoId().orElse(""));

    private ManifestPhotos() {}

    static List<ManifestPhoto> of(LibrarySnapshot library) {
        Whereabouts whereabouts = new Whereabouts(library.windows().values());
        return Stream.concat(
                        library.photos().values().stream().map(photo -> entry(photo, whereabouts)),
                        library.rejectedFiles().stream().map(ManifestPhotos::entry))
                .sorted(ORDER)
                .toList();
    }

    private static ManifestPhoto entry(PhotoEntry photo, Whereabouts whereabouts) {
        return new ManifestPhoto(
                photo.files(),
                Optional.of(photo.photoId()),
                CaptureText.of(photo.captureTime()),
                whereabouts.windowOf(photo.photoId(), WindowKind.TRIP),
                whereabouts.windowOf(photo.photoId(), WindowKind.DAY),
                whereabouts.burstOf(photo.photoId()),
                photo.rejection().map(Rejected::of),
                whereabouts.placesOf(photo.photoId()));
    }

    private static ManifestPhoto entry(RejectedFile file) {
        return new ManifestPhoto(
                List.of(file.path()),
                file.photoId(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Rejected.of(file.rejection())),
                List.of());
    }
}
