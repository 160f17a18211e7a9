package dev.memorylane.culling;

import dev.memorylane.culling.asset.ShotFile;
import dev.memorylane.culling.time.CaptureTime;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A photo of a window as grouping and picking see it. Photos of one window hold embeddings of one model.
 *
 * @param photoId identity within the library; orders everything that time leaves open
 * @param time when it was taken
 * @param embedding the model's vector, L2-normalised; copied on the way in and on the way out
 * @param quality technical quality signals
 * @param rating stars out of the camera or a sidecar, 0 to 5, or -1 where another program marked it rejected
 * @param camera what tells one camera body from another (make, model, serial), or null where the photo does not say
 * @param exposure how the camera was set
 * @param file which file of which shot it is
 * @param appearance what besides the embedding tells it from others of the same moment
 */
public record CandidatePhoto(
        String photoId,
        CaptureTime time,
        float[] embedding,
        Quality quality,
        OptionalInt rating,
        String camera,
        Optional<Exposure> exposure,
        ShotFile file,
        Appearance appearance) {

    private static final double NORM_TOLERANCE = 1e-2;

    public CandidatePhoto {
        if (photoId.isBlank()) {
            throw new IllegalArgumentException("A photo needs an id");
        }
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(quality, "quality");
        Objects.requireNonNull(exposure, "exposure");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(appearance, "appearance");
        rating.ifPresent(stars -> Ratings.requireValid(photoId, stars));
        embedding = embedding.clone();
        requireNormalised(photoId, embedding);
    }

    /** Of a photo of which neither is known which file of which shot it is, nor how it looks beside its embedding. */
    public CandidatePhoto(
            String photoId,
            CaptureTime time,
            float[] embedding,
            Quality quality,
            OptionalInt rating,
            String camera,
            Optional<Exposure> exposure) {
        this(photoId, time, embedding, quality, rating, camera, exposure, ShotFile.unknown(), Appearance.unknown());
    }

    /** Of a photo of whose looks nothing but the embedding is known. */
    public CandidatePhoto(
            String photoId,
            CaptureTime time,
            float[] embedding,
            Quality quality,
            OptionalInt rating,
            String camera,
            Optional<Exposure> exposure,
            ShotFile file) {
        this(photoId, time, embedding, quality, rating, camera, exposure, file, Appearance.unknown());
    }

    /** The same with other stars. */
    public CandidatePhoto withRating(OptionalInt stars) {
        return new CandidatePhoto(photoId, time, embedding, quality, stars, camera, exposure, file, appearance);
    }

    /** The same photo as it looks. */
    public CandidatePhoto looking(Appearance looks) {
        return new CandidatePhoto(photoId, time, embedding, quality, rating, camera, exposure, file, looks);
    }

    /** A copy of the embedding. */
    @Override
    public float[] embedding() {
        return embedding.clone();
    }

    /** Length of the embedding. */
    public int dimension() {
        return embedding.length;
    }

    private static void requireNormalised(String photoId, float[] vector) {
        double squares = 0;
        for (float x : vector) {
            squares += (double) x * x;
        }
        if (!(Math.abs(squares - 1) <= NORM_TOLERANCE)) {
            throw new IllegalArgumentException("The embedding of photo " + photoId + " has squared length " + squares
                    + " instead of 1; normalise it before grouping");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CandidatePhoto that
                && photoId.equals(that.photoId)
                && time.equals(that.time)
                && Arrays.equals(embedding, that.embedding)
                && quality.equals(that.quality)
                && rating.equals(that.rating)
                && Objects.equals(camera, that.camera)
                && exposure.equals(that.exposure)
                && file.equals(that.file)
                && appearance.equals(that.appearance);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                photoId, time, Arrays.hashCode(embedding), quality, rating, camera, exposure, file, appearance);
    }
}
