package dev.memorylane.gallery.api;

import dev.memorylane.gallery.manifest.CaptureText;
import dev.memorylane.gallery.view.PhotoEntry;
import dev.memorylane.gallery.view.RankedPhoto;
import dev.memorylane.gallery.view.Shot;
import dev.memorylane.gallery.view.Signals;
import dev.memorylane.gallery.view.SpokenReason;
import dev.memorylane.gallery.view.Thumbnail;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A photo in its window. A photo that was removed since is named, and shown without picture until the next revision.
 *
 * @param id photo id
 * @param role pick, alternate, reject or member
 * @param reasons why, in words, the deciding one first
 * @param margin lead of a pick, or how far behind the others are
 * @param name file name
 * @param files its files, within the source folder
 * @param capturedAt ISO 8601
 * @param timeSource where that time was read, in words
 * @param fileTime when the file was written, ISO 8601 in UTC
 * @param camera make and model
 * @param lens lens
 * @param settings "ƒ/4 · 1/250 s · ISO 200 · 35 mm"
 * @param rating stars, or -1 for rejected
 * @param label such as a colour, in the words of the program that wrote it
 * @param signals technical quality
 * @param picture address of the thumbnail
 * @param width pixels
 * @param height pixels
 */
public record PhotoCard(
        String id,
        String role,
        List<String> reasons,
        double margin,
        String name,
        List<String> files,
        Optional<String> capturedAt,
        Optional<String> timeSource,
        Optional<String> fileTime,
        Optional<String> camera,
        Optional<String> lens,
        Optional<String> settings,
        Optional<Integer> rating,
        Optional<String> label,
        Optional<Signals> signals,
        Optional<String> picture,
        int width,
        int height) {

    static PhotoCard of(String library, RankedPhoto ranked, Optional<PhotoEntry> photo) {
        Optional<Shot> shot = photo.map(PhotoEntry::shot);
        return new PhotoCard(
                ranked.photoId(),
                ranked.role().name().toLowerCase(Locale.ROOT),
                ranked.reasons().stream().map(SpokenReason::words).toList(),
                ranked.margin(),
                photo.map(PhotoEntry::name).orElse("A photo that is gone"),
                photo.map(PhotoEntry::files).orElse(List.of()),
                photo.flatMap(found -> CaptureText.of(found.captureTime())),
                photo.flatMap(found -> TimeSourceWords.of(found.captureTime())),
                shot.flatMap(Shot::fileTime).map(Instant::toString),
                shot.flatMap(Shot::camera),
                shot.flatMap(Shot::lens),
                shot.map(ExposureWords::of).filter(words -> !words.isEmpty()),
                shot.map(Shot::rating).filter(OptionalInt::isPresent).map(OptionalInt::getAsInt),
                shot.flatMap(Shot::label),
                photo.flatMap(PhotoEntry::signals),
                photo.flatMap(PhotoEntry::thumbnail).map(small -> address(library, ranked.photoId(), small)),
                photo.map(PhotoEntry::width).orElse(0),
                photo.map(PhotoEntry::height).orElse(0));
    }

    /** The blob's name makes the address change with the picture, so that it may be cached for ever. */
    public static String address(String library, String photoId, Thumbnail thumbnail) {
        return "/api/photos/%s/%s/thumbnail?v=%s".formatted(AddressPart.of(library), photoId, thumbnail.version());
    }
}
