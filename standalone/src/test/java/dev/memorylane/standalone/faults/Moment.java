package dev.memorylane.standalone.faults;

/** When a fault strikes. */
sealed interface Moment {

    /** While the services start: the servers run, nothing is registered yet. */
    record Starting() implements Moment {}

    /**
     * When this share of all photos is embedded.
     *
     * @param share 0 to 1
     */
    record Embedded(double share) implements Moment {
        public Embedded {
            if (share < 0 || share > 1) {
                throw new IllegalArgumentException("A share is 0 to 1, not " + share);
            }
        }
    }

    /** One word, or a percentage. */
    default String words() {
        return switch (this) {
            case Starting _ -> "at start";
            case Embedded(double share) when share == 1 -> "while clustering";
            case Embedded(double share) -> "at " + Math.round(share * 100) + " %";
        };
    }
}
