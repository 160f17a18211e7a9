package dev.memorylane.bench.judgement.score;

/**
 * Found things beside true things.
 *
 * @param both found and true
 * @param foundOnly found, not true
 * @param trueOnly true, not found
 */
public record Agreement(int both, int foundOnly, int trueOnly) {

    /** Nothing looked at. */
    public static final Agreement NONE = new Agreement(0, 0, 0);

    /** One more. */
    public Agreement with(boolean found, boolean is) {
        return new Agreement(
                both + (found && is ? 1 : 0), foundOnly + (found && !is ? 1 : 0), trueOnly + (!found && is ? 1 : 0));
    }

    /** Both together. */
    public Agreement plus(Agreement other) {
        return new Agreement(both + other.both, foundOnly + other.foundOnly, trueOnly + other.trueOnly);
    }

    /** Share of the found that is true. */
    public double precision() {
        return new Share(both, both + foundOnly).value();
    }

    /** Share of the true that is found. */
    public double recall() {
        return new Share(both, both + trueOnly).value();
    }

    /** Harmonic mean of both. */
    public double f1() {
        int sum = 2 * both + foundOnly + trueOnly;
        return sum == 0 ? 1 : 2.0 * both / sum;
    }
}
