package dev.memorylane.vision.decode;

import dev.memorylane.vision.Orientation;
import dev.memorylane.vision.Remark;
import dev.memorylane.vision.picture.Raster;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a codec gives.
 *
 * @param picture reduced RGB as stored, neither turned upright nor colour-managed
 * @param profile the ICC profile of the samples; empty for sRGB or nothing known
 * @param ownOrientation replaces the orientation that the caller knows: an embedded preview may have its own, and a
 *     format may have been turned upright by its decoder already
 * @param remarks what a person may want to know
 */
public record DecodedPicture(
        Raster picture, Optional<byte[]> profile, Optional<Orientation> ownOrientation, Set<Remark> remarks) {
    public DecodedPicture {
        Objects.requireNonNull(picture, "picture");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(ownOrientation, "ownOrientation");
        remarks = Set.copyOf(remarks);
    }

    /** Plain sRGB pixels. */
    public static DecodedPicture of(Raster picture) {
        return new DecodedPicture(picture, Optional.empty(), Optional.empty(), Set.of());
    }

    /** The same with other pixels. */
    public DecodedPicture withPicture(Raster newPicture) {
        return new DecodedPicture(newPicture, profile, ownOrientation, remarks);
    }

    /** The same with a colour profile. */
    public DecodedPicture withProfile(Optional<byte[]> newProfile) {
        return new DecodedPicture(picture, newProfile, ownOrientation, remarks);
    }

    /** The same with an orientation that replaces the caller's. */
    public DecodedPicture withOwnOrientation(Orientation orientation) {
        return new DecodedPicture(picture, profile, Optional.of(orientation), remarks);
    }

    /** The same with one more remark. */
    public DecodedPicture withRemark(Remark remark) {
        EnumSet<Remark> more = EnumSet.of(remark);
        more.addAll(remarks);
        return new DecodedPicture(picture, profile, ownOrientation, more);
    }
}
