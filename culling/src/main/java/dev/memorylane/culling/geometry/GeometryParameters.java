package dev.memorylane.culling.geometry;

/**
 * How two pictures are laid over each other.
 *
 * @param ratio of the distances to nearest and second nearest descriptor that a match stays below
 * @param tolerance how far from where the transform puts it a match may lie, in units of the long side
 * @param attempts samples of two matches that are tried at most
 * @param largestScale a transform that enlarges or shrinks by more is none
 */
public record GeometryParameters(double ratio, double tolerance, int attempts, double largestScale) {

    public GeometryParameters {
        if (!(ratio > 0 && ratio <= 1 && tolerance > 0 && attempts > 0 && largestScale >= 1)) {
            throw new IllegalArgumentException("Geometry with ratio " + ratio + ", tolerance " + tolerance + ", "
                    + attempts + " attempts and scale up to " + largestScale + " cannot be looked for");
        }
    }

    /** Ratio as Lowe proposes; tolerance 12 pixels of 800, by which 150 labelled photos were measured. */
    public static GeometryParameters defaults() {
        return new GeometryParameters(0.8, 0.015, 256, 4);
    }
}
