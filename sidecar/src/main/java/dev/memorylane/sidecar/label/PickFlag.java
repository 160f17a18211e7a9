package dev.memorylane.sidecar.label;

import java.util.Arrays;
import java.util.Optional;

/** digiKam's flag, {@code digiKam:PickLabel}. Lightroom's is in its catalogue alone, and no file carries it. */
public enum PickFlag {
    NONE("0"),
    REJECTED("1"),
    PENDING("2"),
    ACCEPTED("3");

    private final String number;

    PickFlag(String number) {
        this.number = number;
    }

    /** 0 to 3. */
    public String number() {
        return number;
    }

    /** A number of {@code digiKam:PickLabel}. */
    public static Optional<PickFlag> of(String number) {
        return Arrays.stream(values())
                .filter(flag -> flag.number().equals(number.strip()))
                .findFirst();
    }

    /** By its name here. */
    public static Optional<PickFlag> named(String name) {
        return Arrays.stream(values()).filter(flag -> flag.name().equals(name)).findFirst();
    }
}
