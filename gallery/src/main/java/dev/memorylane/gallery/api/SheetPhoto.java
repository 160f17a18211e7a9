package dev.memorylane.gallery.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.memorylane.gallery.manifest.CaptureText;
import dev.memorylane.gallery.view.PhotoEntry;
import dev.memorylane.gallery.view.RankedPhoto;
import dev.memorylane.gallery.view.Shot;
import dev.memorylane.gallery.view.Thumbnail;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A photo on a contact sheet.
 *
 * @param id photo id
 * @param role pick, alternate, reject or member
 * @param margin lead of a pick, or how far behind the others are
 * @param name file name
 * @param v changes with the thumbnail; empty where there is none
 * @param w pixels, upright
 * @param h pixels, upright
 * @param at ISO 8601
 * @param rating stars of file or sidecar, or -1 for rejected
 * @param label such as a colour, in the words of the program that wrote it; absent where there is none
 * @param decided what a person said of it; absent where nothing was said
 */
public record SheetPhoto(
        String id,
        String role,
        double margin,
        String name,
        Optional<String> v,
        int w,
        int h,
        Optional<String> at,
        Optional<Integer> rating,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> label,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Decided> decided) {

    static SheetPhoto of(RankedPhoto ranked, Optional<PhotoEntry> photo, Optional<Decided> decided) {
        return new SheetPhoto(
                ranked.photoId(),
                ranked.role().name().toLowerCase(Locale.ROOT),
                ranked.margin(),
                photo.map(PhotoEntry::name).orElse("A photo that is gone"),
                photo.flatMap(PhotoEntry::thumbnail).map(Thumbnail::version),
                photo.map(PhotoEntry::width).orElse(0),
                photo.map(PhotoEntry::height).orElse(0),
                photo.flatMap(found -> CaptureText.of(found.captureTime())),
                photo.map(PhotoEntry::shot)
                        .map(Shot::rating)
                        .filter(OptionalInt::isPresent)
                        .map(OptionalInt::getAsInt),
                photo.map(PhotoEntry::shot).flatMap(Shot::label),
                decided);
    }
}
