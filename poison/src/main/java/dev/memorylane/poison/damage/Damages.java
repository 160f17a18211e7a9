package dev.memorylane.poison.damage;

import java.util.List;
import java.util.Random;

/** All ways to damage a file. */
public final class Damages {
    private static final List<Damage> ALL = List.of(
            new Bits(),
            new Bits(),
            new Overwrite(),
            new Cut(),
            new Splice(),
            new Lie(),
            new Lie(),
            new Lie(),
            new Rearrange(),
            new Rearrange());

    private Damages() {}

    /** Lies and rearranged parts more often than the rest: readers survive mere noise. */
    public static Damage any(Random random) {
        return ALL.get(random.nextInt(ALL.size()));
    }
}
