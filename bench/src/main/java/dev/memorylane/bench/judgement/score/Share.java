package dev.memorylane.bench.judgement.score;

/**
 * How many of how many.
 *
 * @param hits those that are right
 * @param all those that were looked at
 */
public record Share(int hits, int all) {

    /** 1 where there is nothing that could be wrong. */
    public double value() {
        return all == 0 ? 1 : (double) hits / all;
    }

    /** Both together. */
    public Share plus(Share other) {
        return new Share(hits + other.hits, all + other.all);
    }

    @Override
    public String toString() {
        return hits + "/" + all;
    }
}
