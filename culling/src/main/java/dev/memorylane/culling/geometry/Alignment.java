package dev.memorylane.culling.geometry;

import java.util.Optional;

/**
 * How two pictures lie over each other.
 *
 * @param matches keypoints that look alike
 * @param inliers those of them that one transform explains; 0 where there is none
 * @param transform from the one picture to the other; empty where none explains at least three matches
 * @param shiftX how far the middle of the picture moves to the right, in widths of the picture; 0 without a transform
 * @param shiftY how far the middle of the picture moves down, in heights of the picture; 0 without a transform
 */
public record Alignment(
        int matches, int inliers, Optional<SimilarityTransform> transform, double shiftX, double shiftY) {

    /** Of pictures that no transform brings together. */
    static Alignment none(int matches) {
        return new Alignment(matches, 0, Optional.empty(), 0, 0);
    }

    static Alignment of(int matches, int inliers, SimilarityTransform transform, LocalFeatures one) {
        double x = one.width() / 2;
        double y = one.height() / 2;
        return new Alignment(
                matches,
                inliers,
                Optional.of(transform),
                (transform.x(x, y) - x) / one.width(),
                (transform.y(x, y) - y) / one.height());
    }
}
