package dev.memorylane.ingest.metadata;

import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import dev.memorylane.schemas.Exposure;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/** How the camera was set. Where the plain value is missing, its APEX logarithm serves (EXIF 3.0, annex C). */
final class ExposureTags {
    private static final double MAX_BIAS_EV = 20;
    private static final double MAX_SECONDS = 1e6;
    private static final double MAX_OTHER = 1e5;
    /** The 16-bit tag is full: the real speed is in another. */
    private static final int ISO_OVERFLOW = 65535;

    private final Tags tags;

    private ExposureTags(Tags tags) {
        this.tags = tags;
    }

    static Optional<Exposure> read(Tags tags) {
        Exposure exposure = new ExposureTags(tags).exposure();
        return exposure.equals(new Exposure(null, null, null, null, null)) ? Optional.empty() : Optional.of(exposure);
    }

    private Exposure exposure() {
        return new Exposure(
                positive(ExifDirectoryBase.TAG_FNUMBER, MAX_OTHER)
                        .orElseGet(() -> apex(ExifDirectoryBase.TAG_APERTURE, av -> StrictMath.pow(2, av / 2))),
                positive(ExifDirectoryBase.TAG_EXPOSURE_TIME, MAX_SECONDS)
                        .orElseGet(() -> apex(ExifDirectoryBase.TAG_SHUTTER_SPEED, tv -> StrictMath.pow(2, -tv))),
                iso(),
                bias(),
                positive(ExifDirectoryBase.TAG_FOCAL_LENGTH, MAX_OTHER).orElse(null));
    }

    private Optional<Double> positive(int tag, double most) {
        return boxed(tags.number(ExifSubIFDDirectory.class, tag)).filter(value -> value > 0 && value <= most);
    }

    private Double apex(int tag, DoubleUnaryOperator unit) {
        return boxed(tags.number(ExifSubIFDDirectory.class, tag))
                .map(unit::applyAsDouble)
                .filter(value -> value > 0 && value <= MAX_SECONDS)
                .orElse(null);
    }

    private Integer iso() {
        int plain = tags.integer(ExifSubIFDDirectory.class, ExifDirectoryBase.TAG_ISO_EQUIVALENT)
                .orElse(0);
        if (plain > 0 && plain < ISO_OVERFLOW) {
            return plain;
        }
        int long32 = tags.integer(ExifSubIFDDirectory.class, ExifDirectoryBase.TAG_RECOMMENDED_EXPOSURE_INDEX)
                .orElse(plain);
        return long32 > 0 ? (Integer) long32 : null;
    }

    private Double bias() {
        return boxed(tags.number(ExifSubIFDDirectory.class, ExifDirectoryBase.TAG_EXPOSURE_BIAS))
                .filter(value -> Math.abs(value) <= MAX_BIAS_EV)
                .orElse(null);
    }

    private static Optional<Double> boxed(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }
}
