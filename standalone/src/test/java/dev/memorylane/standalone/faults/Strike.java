package dev.memorylane.standalone.faults;

import java.util.Locale;

/** One fault, of one victim, at one moment. */
record Strike(Moment moment, Victim victim, Fault fault) {

    /** As in {@code kill broker}. */
    String name() {
        return fault.kind() + " " + victim.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        String lasting = fault.lasts().isZero() ? "" : " for " + fault.lasts().toSeconds() + " s";
        return name() + lasting + " " + moment.words();
    }
}
