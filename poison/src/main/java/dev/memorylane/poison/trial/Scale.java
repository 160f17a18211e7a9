package dev.memorylane.poison.trial;

/**
 * How many mutants a test reads, from which seed: a few in the default run, thousands by {@code ./lane test --poison}.
 *
 * @param variants how many
 * @param seed another gives other mutants
 * @param isLong whether somebody asked for more than the default
 */
public record Scale(int variants, long seed, boolean isLong) {
    private static final String VARIANTS = "poison.variants";

    /** System properties {@code poison.variants} and {@code poison.seed}. */
    public static Scale orElse(int variants) {
        return new Scale(
                Integer.getInteger(VARIANTS, variants),
                Long.getLong("poison.seed", 1),
                Integer.getInteger(VARIANTS) != null);
    }
}
