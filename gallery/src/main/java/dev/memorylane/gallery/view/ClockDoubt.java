package dev.memorylane.gallery.view;

/**
 * A camera whose clock seems wrong.
 *
 * @param camera as decisions name it
 * @param reference the camera that it would agree with
 * @param shiftSeconds what to add to its times as they are placed now
 * @param moments moments that agree on it
 * @param others moments that agree on the best other shift
 */
public record ClockDoubt(String camera, String reference, long shiftSeconds, int moments, int others) {

    /** 0.5 (a coin flip) to 1. */
    public double confidence() {
        return moments / (double) Math.max(1, moments + others);
    }
}
