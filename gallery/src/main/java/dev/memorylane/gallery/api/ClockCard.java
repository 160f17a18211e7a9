package dev.memorylane.gallery.api;

import dev.memorylane.gallery.view.ClockDoubt;
import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.gallery.view.SaidKind;
import java.time.Duration;

/**
 * A clock that seems wrong, and the decision that would set it right.
 *
 * @param camera whose
 * @param reference the camera that it would agree with
 * @param shiftSeconds what the decision says: seconds to add to the times in the camera's files
 * @param confidence 0.5 to 1
 * @param words for a person
 */
public record ClockCard(String camera, String reference, long shiftSeconds, double confidence, String words) {

    private static final double DIGITS = 100;

    static ClockCard of(LibrarySnapshot library, ClockDoubt doubt) {
        Duration off = Duration.ofSeconds(Math.abs(doubt.shiftSeconds()));
        return new ClockCard(
                doubt.camera(),
                doubt.reference(),
                said(library, doubt.camera()) + doubt.shiftSeconds(),
                Math.rint(doubt.confidence() * DIGITS) / DIGITS,
                "The clock of %s seems to be %s %s beside %s: %d moments that look alike say so, %d say otherwise."
                        .formatted(
                                doubt.camera(),
                                words(off),
                                doubt.shiftSeconds() > 0 ? "behind" : "ahead",
                                doubt.reference(),
                                doubt.moments(),
                                doubt.others()));
    }

    /** What was said before: the doubt is about the times as they are placed by it. */
    private static long said(LibrarySnapshot library, String camera) {
        return library.decisions().stream()
                .filter(said -> said.kind() == SaidKind.CLOCK_SHIFT && said.active())
                .filter(said -> said.subject().equals(camera))
                .flatMap(said -> said.shiftSeconds().stream())
                .findFirst()
                .orElse(0L);
    }

    private static String words(Duration off) {
        String minutes = "%d min %d s".formatted(off.toMinutesPart(), off.toSecondsPart());
        return off.toHours() == 0 ? minutes : "%d h %s".formatted(off.toHours(), minutes);
    }
}
