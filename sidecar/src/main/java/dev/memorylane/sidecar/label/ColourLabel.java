package dev.memorylane.sidecar.label;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** The colours by which photo programs sort pictures, with the words and numbers that each program has for them. */
public enum ColourLabel {
    RED("Red", 0, 1),
    ORANGE("Orange", -1, 2),
    YELLOW("Yellow", 1, 3),
    GREEN("Green", 2, 4),
    BLUE("Blue", 3, 5),
    PURPLE("Purple", 4, 6, "Magenta"),
    PINK("Pink", -1, -1),
    GREY("Gray", -1, 7, "Grey"),
    BLACK("Black", -1, 8),
    WHITE("White", -1, 9);

    private final String word;
    private final int darktable;
    private final int digikam;
    private final List<String> others;

    ColourLabel(String word, int darktable, int digikam, String... others) {
        this.word = word;
        this.darktable = darktable;
        this.digikam = digikam;
        this.others = List.of(others);
    }

    /** As Lightroom (in English), Capture One, Bridge, RawTherapee and digiKam write it into {@code xmp:Label}. */
    public String word() {
        return word;
    }

    /** As darktable writes it into {@code darktable:colorlabels}, 0 to 4; empty for a colour that it has not. */
    public OptionalInt darktable() {
        return darktable < 0 ? OptionalInt.empty() : OptionalInt.of(darktable);
    }

    /** As digiKam writes it into {@code digiKam:ColorLabel}, 1 to 9; empty for a colour that it has not. */
    public OptionalInt digikam() {
        return digikam < 0 ? OptionalInt.empty() : OptionalInt.of(digikam);
    }

    /** A word of {@code xmp:Label}, in any case; empty for one that names no colour. */
    public static Optional<ColourLabel> ofWord(String text) {
        String asked = text.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(one -> one.word.toLowerCase(Locale.ROOT).equals(asked)
                        || one.others.stream().anyMatch(other -> other.toLowerCase(Locale.ROOT)
                                .equals(asked)))
                .findFirst();
    }

    /** A number of {@code darktable:colorlabels}. */
    public static Optional<ColourLabel> ofDarktable(String number) {
        return Arrays.stream(values())
                .filter(one -> one.darktable >= 0 && number.strip().equals(String.valueOf(one.darktable)))
                .findFirst();
    }

    /** A number of {@code digiKam:ColorLabel}; 0 is none. */
    public static Optional<ColourLabel> ofDigikam(String number) {
        return Arrays.stream(values())
                .filter(one -> one.digikam >= 0 && number.strip().equals(String.valueOf(one.digikam)))
                .findFirst();
    }
}
