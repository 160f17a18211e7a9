package dev.memorylane.culling;

import dev.memorylane.culling.time.CaptureTime;
import dev.memorylane.culling.time.TimePrecision;
import dev.memorylane.culling.time.TimeSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;

/** Builds candidate photos of a made-up day. */
public final class Photos {

    public static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    public static final int DIMENSION = 32;
    public static final Quality GOOD = new Quality(0.10, 0.45, 0, 0, 0.2, 30);

    private Photos() {}

    public static CaptureTime at(String clock) {
        return at(DAY.atTime(LocalTime.parse(clock)));
    }

    public static CaptureTime at(LocalDateTime local) {
        return new CaptureTime.Local(local, TimeSource.EXIF_ORIGINAL, TimePrecision.SUBSECOND);
    }

    public static CaptureTime at(String clock, TimePrecision precision) {
        return new CaptureTime.Local(DAY.atTime(LocalTime.parse(clock)), TimeSource.FILE_NAME, precision);
    }

    public static CandidatePhoto photo(String id, CaptureTime time, float[] embedding) {
        return photo(id, time, embedding, GOOD);
    }

    public static CandidatePhoto photo(String id, CaptureTime time, float[] embedding, Quality quality) {
        return new CandidatePhoto(id, time, embedding, quality, OptionalInt.empty(), "camera", Optional.empty());
    }

    public static CandidatePhoto rated(CandidatePhoto photo, int stars) {
        return new CandidatePhoto(
                photo.photoId(),
                photo.time(),
                photo.embedding(),
                photo.quality(),
                OptionalInt.of(stars),
                photo.camera(),
                photo.exposure());
    }

    public static CandidatePhoto from(CandidatePhoto photo, String camera) {
        return new CandidatePhoto(
                photo.photoId(),
                photo.time(),
                photo.embedding(),
                photo.quality(),
                photo.rating(),
                camera,
                photo.exposure());
    }

    public static CandidatePhoto biased(CandidatePhoto photo, double biasEv) {
        Exposure exposure = new Exposure(
                OptionalDouble.empty(), OptionalDouble.empty(), OptionalInt.empty(), OptionalDouble.of(biasEv));
        return exposed(photo, exposure);
    }

    public static CandidatePhoto exposed(CandidatePhoto photo, Exposure exposure) {
        return new CandidatePhoto(
                photo.photoId(),
                photo.time(),
                photo.embedding(),
                photo.quality(),
                photo.rating(),
                photo.camera(),
                Optional.of(exposure));
    }

    public static Quality sharp(double sharpness) {
        return new Quality(sharpness, 0.45, 0, 0, 0.2, 30);
    }

    public static Quality lit(double exposure, double clipped) {
        return new Quality(0.10, exposure, 0, clipped, 0.2, 30);
    }

    /** A unit vector along one axis. */
    public static float[] axis(int axis) {
        float[] vector = new float[DIMENSION];
        vector[axis] = 1;
        return vector;
    }

    /** A unit vector at an angle from one axis towards another. */
    public static float[] between(int axis, int other, double degrees) {
        float[] vector = new float[DIMENSION];
        vector[axis] = (float) Math.cos(Math.toRadians(degrees));
        vector[other] = (float) Math.sin(Math.toRadians(degrees));
        return vector;
    }

    /** A random unit vector near another; a spread of .1 keeps cosines near .98 for two of them. */
    public static float[] near(float[] centre, double spread, Random random) {
        double[] noisy = new double[centre.length];
        double squares = 0;
        for (int i = 0; i < centre.length; i++) {
            noisy[i] = centre[i] + spread * random.nextGaussian() / Math.sqrt(centre.length);
            squares += noisy[i] * noisy[i];
        }
        float[] unit = new float[centre.length];
        for (int i = 0; i < centre.length; i++) {
            unit[i] = (float) (noisy[i] / Math.sqrt(squares));
        }
        return unit;
    }

    /**
     * A day of scenes half an hour apart, each of bursts a minute apart, each of frames half a second apart; in each
     * burst the frame of index 1 is the sharp one.
     */
    public static List<CandidatePhoto> day(int scenes, int burstsEach, int framesEach, long seed) {
        Random random = new Random(seed);
        List<CandidatePhoto> photos = new ArrayList<>();
        for (int s = 0; s < scenes; s++) {
            for (int b = 0; b < burstsEach; b++) {
                float[] subject = near(axis(s), 0.6, random);
                for (int f = 0; f < framesEach; f++) {
                    LocalDateTime time =
                            DAY.atTime(8, 0).plusMinutes(30L * s + b).plusNanos(500_000_000L * f);
                    String id = String.format("s%02d-b%02d-f%02d", s, b, f);
                    photos.add(photo(id, at(time), near(subject, 0.1, random), sharp(f == 1 ? 0.12 : 0.02)));
                }
            }
        }
        return photos;
    }
}
