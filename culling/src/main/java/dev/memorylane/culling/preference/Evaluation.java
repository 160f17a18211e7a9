package dev.memorylane.culling.preference;

/**
 * How the preference does on bursts that it did not learn from: each is left out in turn, the rest are learned, and the
 * frame that would be chosen is compared with the person's.
 *
 * @param bursts how many bursts were left out in turn
 * @param byDefault of how many the default chooses a frame that the person wants most
 * @param byPreference of how many the preference does
 * @param won bursts that only the preference gets right
 * @param lost bursts that only the default gets right
 */
public record Evaluation(int bursts, int byDefault, int byPreference, int won, int lost) {

    public static final Evaluation NONE = new Evaluation(0, 0, 0, 0, 0);

    public Evaluation {
        if (won < 0 || lost < 0 || byDefault < lost || byPreference < won || byPreference - won != byDefault - lost) {
            throw new IllegalArgumentException("Bursts do not add up: default " + byDefault + ", preference "
                    + byPreference + ", won " + won + ", lost " + lost);
        }
    }

    /** McNemar's test (Psychometrika 1947): bursts on which both agree say nothing of which is better. */
    boolean isAhead(double deviations) {
        return won > lost && won - lost >= deviations * Math.sqrt(won + lost);
    }
}
