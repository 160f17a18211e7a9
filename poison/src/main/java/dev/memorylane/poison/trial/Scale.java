package dev.memorylane.poison.trial;

/**
 * How many mutants a test reads, from which seed: a few in the default run, thousands by {@code ./lane test --poison}.
 *
 * @param variants how many
 * @param seed another gives other mutants
 */
public record Scale(int variants, long seed) {
    /** System properties {@code poison.variants} and {@code poison.seed}. */
    public static Scale orElse(int variants) {
        return new Scale(Integer.getInteger("poison.variants", variants), Long.getLong("poison.seed", 1));
    }
}
