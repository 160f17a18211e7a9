package dev.memorylane.gallery.api;

/** True or false in a query. The usual conversion takes whatever is not {@code true} for false, and so a typo for an answer. */
final class YesOrNo {
    private YesOrNo() {}

    /**
     * @param name of the parameter
     * @param text as it came; null where it is not there; empty, as in {@code ?all}, is true
     * @throws ProblemException where it is neither
     */
    static boolean of(String name, String text, boolean otherwise) {
        return switch (text) {
            case null -> otherwise;
            case "", "true" -> true;
            case "false" -> false;
            default -> throw ProblemException.unusable("%s is true or false, not %s.".formatted(name, text));
        };
    }
}
