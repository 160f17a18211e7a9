package dev.memorylane.bench.judgement.trip;

/** How well a camera is held, focused and exposed. */
final class Hand {

    /** In a series of tries less than half are without a fault: what makes people try again. */
    private static final double FAULTLESS = 0.45;

    private static final double SHAKEN = 0.4;
    private static final double UNFOCUSED = 0.7;
    private static final double LEAST_SHAKE = 4;
    private static final double MOST_SHAKE = 45;
    private static final int MOST_DEFOCUS = 6;
    private static final double STEADY = 0.8;
    private static final double METERING = 0.08;

    private final Chance chance;

    Hand(Chance chance) {
        this.chance = chance;
    }

    /** In continuous drive the camera hardly moves from frame to frame. */
    Pose driven() {
        return new Pose(chance.normal(0.003), chance.normal(0.003), chance.normal(0.002), 1);
    }

    /** Between presses it is lowered and raised again. */
    Pose pressed() {
        return new Pose(chance.normal(0.012), chance.normal(0.012), chance.normal(0.006), 1 + chance.normal(0.01));
    }

    /** After a look at the screen the picture is framed anew. */
    Pose again() {
        return new Pose(chance.normal(0.03), chance.normal(0.03), chance.normal(0.012), 1 + chance.normal(0.03));
    }

    /** As good as it gets: what a steady hand and a meter leave. */
    Flaw steady() {
        return new Flaw(chance.between(0, STEADY), 0, chance.normal(METERING));
    }

    /** Faultless or not; of exposures, only on one side, since both sides would be a bracket. */
    Flaw tried(int side) {
        return chance.once(FAULTLESS) ? steady() : faulty(side);
    }

    private Flaw faulty(int side) {
        double kind = chance.between(0, 1);
        if (kind < SHAKEN) {
            return new Flaw(chance.logUniform(LEAST_SHAKE, MOST_SHAKE), 0, chance.normal(METERING));
        }
        if (kind < UNFOCUSED) {
            int radius = (int) Math.round(chance.logUniform(1, MOST_DEFOCUS));
            return new Flaw(chance.between(0, STEADY), 4 * radius / FrameCamera.CIRCLE, chance.normal(METERING));
        }
        return new Flaw(chance.between(0, STEADY), 0, side * chance.between(1, 3));
    }

    /** Released in a pocket or with the cap on. */
    Flaw accident() {
        return new Flaw(chance.between(20, 60), 0, -chance.between(5, 7));
    }
}
