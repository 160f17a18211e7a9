package dev.memorylane.sidecar;

import dev.memorylane.sidecar.label.ColourLabel;
import dev.memorylane.sidecar.label.PickFlag;
import dev.memorylane.sidecar.xmp.XmpDocument;
import dev.memorylane.sidecar.xmp.XmpName;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** What a sidecar says. */
public final class SidecarReader {
    private static final int REJECTED = -1;
    private static final int MOST = 5;
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{0,6})?");

    private SidecarReader() {}

    public static SidecarWords wordsOf(XmpDocument sidecar) {
        return new SidecarWords(
                starsOf(sidecar),
                label(sidecar),
                sidecar.items(XmpName.DARKTABLE_LABELS).stream()
                        .flatMap(number -> ColourLabel.ofDarktable(number).stream())
                        .toList(),
                sidecar.value(XmpName.DIGIKAM_LABEL).flatMap(ColourLabel::ofDigikam),
                sidecar.value(XmpName.DIGIKAM_PICK).flatMap(PickFlag::of),
                written(sidecar));
    }

    private static Written written(XmpDocument sidecar) {
        return new Written(
                rating(sidecar, XmpName.OUR_RATING),
                sidecar.value(XmpName.OUR_LABEL).flatMap(ColourLabel::ofWord),
                sidecar.value(XmpName.OUR_PICK).flatMap(PickFlag::of));
    }

    /** darktable gives one star to every photo that it imports; where nobody wrote before it, that is no rating. */
    private static OptionalInt starsOf(XmpDocument sidecar) {
        OptionalInt stars = rating(sidecar, XmpName.RATING);
        boolean atImport = stars.orElse(0) == 1
                && isOfDarktable(sidecar)
                && sidecar.value(XmpName.OUR_RATING).isEmpty();
        return atImport ? OptionalInt.of(0) : stars;
    }

    /** darktable takes a colour out of its own list alone, and leaves the word for it that we wrote. */
    private static Optional<String> label(XmpDocument sidecar) {
        Optional<ColourLabel> ours = sidecar.value(XmpName.OUR_LABEL)
                .flatMap(ColourLabel::ofWord)
                .filter(one -> one.darktable().isPresent());
        boolean noColours = isOfDarktable(sidecar)
                && sidecar.items(XmpName.DARKTABLE_LABELS).isEmpty();
        return sidecar.value(XmpName.LABEL)
                .filter(word -> ours.isEmpty()
                        || !noColours
                        || !ColourLabel.ofWord(word).equals(ours));
    }

    private static boolean isOfDarktable(XmpDocument sidecar) {
        return sidecar.value(XmpName.DARKTABLE_VERSION).isPresent();
    }

    /** Programs write {@code 3} and {@code 3.0}; a number that is no rating is none. */
    private static OptionalInt rating(XmpDocument sidecar, XmpName name) {
        Optional<Integer> stars = sidecar.value(name)
                .filter(text -> NUMBER.matcher(text).matches())
                .map(text -> (int) Math.round(Double.parseDouble(text)))
                .filter(number -> number >= REJECTED && number <= MOST);
        return stars.map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
