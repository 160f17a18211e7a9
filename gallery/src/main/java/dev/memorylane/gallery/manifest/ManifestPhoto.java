package dev.memorylane.gallery.manifest;

import dev.memorylane.gallery.view.Rejection;
import dev.memorylane.gallery.view.SpokenReason;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One photo, or one file that should be a photo and is none.
 *
 * @param files its files, within the source folder; several where its bytes lie there more than once
 * @param photoId SHA-256 of its bytes; null where they could not be read
 * @param capturedAt ISO 8601 local time with its offset where that is known; null where no time is
 * @param trip its trip; null where it has no time or is in no shortlist yet
 * @param day its day; null where it has no time or is in no shortlist yet
 * @param burst photos with the same burst are look-alikes shot within moments; null until it is in a shortlist
 * @param burstKind what holds the burst together; null until it is in a shortlist
 * @param shot its RAW, JPEG or film have the same; null where it stands alone
 * @param rating -1 to 5, in its file or sidecar and not by an export; null where there is none
 * @param label there, in the words of the program that wrote it; null where there is none
 * @param said what a person said of it; null where nothing was
 * @param original where its bytes are; null for a file that never became a photo
 * @param thumbnail name of its thumbnail in the blob store; null until it is embedded
 * @param rejected why it is no photo; null for a good one
 * @param in its place in each window that holds it, in its trip first: exports follow the trip where there is one
 */
public record ManifestPhoto(
        List<String> files,
        Optional<String> photoId,
        Optional<String> capturedAt,
        Optional<String> trip,
        Optional<String> day,
        Optional<String> burst,
        Optional<String> burstKind,
        Optional<String> shot,
        OptionalInt rating,
        Optional<String> label,
        Optional<ManifestWord> said,
        Optional<ManifestOriginal> original,
        Optional<String> thumbnail,
        Optional<Rejected> rejected,
        List<Place> in) {

    public ManifestPhoto {
        files = List.copyOf(files);
        in = List.copyOf(in);
    }

    /**
     * Why a file is no photo.
     *
     * @param code kind of reason
     * @param message what is wrong, with which file, and what to do
     */
    public record Rejected(String code, String message) {
        static Rejected of(Rejection rejection) {
            return new Rejected(rejection.code().name(), rejection.message());
        }
    }

    /**
     * A photo's place in one window.
     *
     * @param window window id
     * @param kind day, trip or undated
     * @param scene scene id
     * @param cluster ordinal of the scene in its window
     * @param role pick, alternate, reject or member
     * @param reasons why, the deciding one first
     * @param margin lead of a pick, or how far behind the others are
     */
    public record Place(
            String window,
            String kind,
            String scene,
            int cluster,
            String role,
            List<SpokenReason> reasons,
            double margin) {
        public Place {
            reasons = List.copyOf(reasons);
        }
    }
}
