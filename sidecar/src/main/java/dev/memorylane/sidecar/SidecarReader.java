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
                rating(sidecar, XmpName.RATING),
                sidecar.value(XmpName.LABEL),
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

    /** Programs write {@code 3} and {@code 3.0}; a number that is no rating is none. */
    private static OptionalInt rating(XmpDocument sidecar, XmpName name) {
        Optional<Integer> stars = sidecar.value(name)
                .filter(text -> NUMBER.matcher(text).matches())
                .map(text -> (int) Math.round(Double.parseDouble(text)))
                .filter(number -> number >= REJECTED && number <= MOST);
        return stars.map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
