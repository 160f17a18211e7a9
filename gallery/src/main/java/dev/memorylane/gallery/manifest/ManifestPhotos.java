package dev.memorylane.gallery.manifest;

import dev.memorylane.gallery.manifest.ManifestPhoto.Rejected;
import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.gallery.view.PhotoEntry;
import dev.memorylane.gallery.view.RejectedFile;
import dev.memorylane.gallery.view.SaidDecision;
import dev.memorylane.gallery.view.Thumbnail;
import dev.memorylane.schemas.WindowKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The photo entries of a manifest. */
final class ManifestPhotos {
    private static final Comparator<ManifestPhoto> ORDER = Comparator.comparing(
                    (ManifestPhoto photo) -> photo.files().stream().findFirst().orElse(""))
            .thenComparing(photo -> photo.photoId().orElse(""));

    private ManifestPhotos() {}

    static List<ManifestPhoto> of(LibrarySnapshot library) {
        Whereabouts whereabouts = new Whereabouts(library.windows().values());
        Map<String, List<SaidDecision>> said = library.decisions().stream()
                .filter(ManifestWord::isOne)
                .collect(Collectors.groupingBy(SaidDecision::subject));
        return Stream.concat(
                        library.photos().values().stream()
                                .map(photo -> entry(photo, whereabouts, said.getOrDefault(photo.photoId(), List.of()))),
                        library.rejectedFiles().stream().map(ManifestPhotos::entry))
                .sorted(ORDER)
                .toList();
    }

    private static ManifestPhoto entry(PhotoEntry photo, Whereabouts whereabouts, List<SaidDecision> said) {
        return new ManifestPhoto(
                photo.files(),
                Optional.of(photo.photoId()),
                CaptureText.of(photo.captureTime()),
                whereabouts.windowOf(photo.photoId(), WindowKind.TRIP),
                whereabouts.windowOf(photo.photoId(), WindowKind.DAY),
                whereabouts.burstOf(photo.photoId()),
                whereabouts.burstKindOf(photo.photoId()),
                photo.original().assetId(),
                photo.shot().rating(),
                photo.shot().label(),
                ManifestWord.of(said),
                Optional.of(ManifestOriginal.of(photo.original())),
                photo.thumbnail().map(Thumbnail::blobId),
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
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Rejected.of(file.rejection())),
                List.of());
    }
}
