package dev.memorylane.vision;

/**
 * How far the sharpest parts of a picture are drawn out in one direction, as by a camera that shook.
 *
 * @param strength 0 (fine detail in all directions alike, be it sharp or out of focus) to 1 (none in one direction). A
 *     movement of a hundredth of the long side gives about 0.5 and one of 4 thousandths 0.35; most photos without any
 *     stay below 0.15, one in ten exceeds 0.35, as a wall of bricks does. So it says most between photos alike
 * @param direction of the movement in degrees: 0 level, 45 rising to the right, 90 upright, up to but not 180; the sense
 *     along it is unknown. Without meaning where the strength is small, and 0 where it is 0
 */
public record MotionBlur(double strength, double direction) {
    /** Nothing is drawn out. */
    public static final MotionBlur NONE = new MotionBlur(0, 0);

    public MotionBlur {
        if (!(strength >= 0 && strength <= 1)) {
            throw new IllegalArgumentException("The strength of motion blur lies in 0..1: " + strength);
        }
        if (!(direction >= 0 && direction < 180)) {
            throw new IllegalArgumentException("The direction of motion blur lies in 0..180 degrees: " + direction);
        }
    }
}
