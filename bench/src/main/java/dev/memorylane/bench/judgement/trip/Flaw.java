package dev.memorylane.bench.judgement.trip;

/**
 * What went wrong with a frame. Blur is counted in circles of confusion of 1/1500 of the diagonal, the blur that is
 * just acceptable by the rule of lens makers (Ray, "Applied Photographic Optics", ch. 22).
 *
 * @param shake extent of the camera's path while the shutter was open, in circles of confusion
 * @param defocus diameter of a point, in circles of confusion
 * @param stops too much (positive) or too little light
 */
public record Flaw(double shake, double defocus, double stops) {

    /** As sharp and as well exposed as it gets. */
    static final Flaw NONE = new Flaw(0, 0, 0);

    /** The finest step by which cameras set an exposure, in stops. */
    private static final double EXPOSURE_STEP = 1 / 3.0;
    /** A blur of 0.8 % of the diagonal is seen on a telephone. */
    private static final double RUINOUS_BLUR = 12;
    /** What lies further from the middle is beyond recovering from eight bits. */
    private static final double RUINOUS_STOPS = 2.5;

    /** Diameter of the blur, in circles of confusion. */
    double blur() {
        return Math.hypot(shake, defocus);
    }

    /** How bad it is, in steps that a person just tells apart: circles of confusion, thirds of a stop. */
    public double damage() {
        return Math.hypot(blur(), stops / EXPOSURE_STEP);
    }

    /** Whether nobody would keep it whatever it shows. */
    public boolean ruined() {
        return blur() >= RUINOUS_BLUR || Math.abs(stops) >= RUINOUS_STOPS;
    }
}
