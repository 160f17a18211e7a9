package dev.memorylane.vision.decode.colour;

import dev.memorylane.vision.Remark;
import dev.memorylane.vision.decode.DecodedPicture;
import dev.memorylane.vision.picture.Raster;
import java.util.Optional;

/** Brings decoded, reduced pictures to sRGB by their embedded profile. */
public final class Colours {
    private Colours() {}

    /** The picture in sRGB; with a remark where its profile cannot be used, its numbers then count as sRGB. */
    public static DecodedPicture toSrgb(DecodedPicture decoded) {
        if (decoded.profile().isEmpty()) {
            return decoded;
        }
        Optional<ColourTransform> transform =
                ColourTransforms.of(decoded.profile().get());
        boolean usable = transform.isPresent()
                && (transform.get().channels() == 3 || (transform.get().channels() == 1 && isGrey(decoded.picture())));
        if (!usable) {
            return decoded.withProfile(Optional.empty()).withRemark(Remark.PROFILE_IGNORED);
        }
        byte[] samples = decoded.picture().samples();
        transform.get().apply(samples, samples);
        return decoded.withProfile(Optional.empty());
    }

    /**
     * A picture of four inks in sRGB: by its profile, or where there is none that can be used by the plain formula
     * {@code red = (1 - cyan) (1 - black)}.
     *
     * @param inks 0 no ink, 255 all of it; cyan, magenta, yellow, black of each pixel together
     */
    public static DecodedPicture ofInks(byte[] inks, int width, Optional<byte[]> profile) {
        byte[] rgb = new byte[inks.length / 4 * 3];
        Optional<ColourTransform> transform =
                profile.flatMap(ColourTransforms::of).filter(found -> found.channels() == 4);
        transform.ifPresentOrElse(found -> found.apply(inks, rgb), () -> plain(inks, rgb));
        DecodedPicture picture = DecodedPicture.of(new Raster(width, rgb.length / 3 / width, 3, rgb));
        return profile.isPresent() && transform.isEmpty() ? picture.withRemark(Remark.PROFILE_IGNORED) : picture;
    }

    private static void plain(byte[] inks, byte[] rgb) {
        for (int i = 0, to = 0; i < inks.length; i += 4, to += 3) {
            int light = 255 - (inks[i + 3] & 0xFF);
            for (int c = 0; c < 3; c++) {
                rgb[to + c] = (byte) (((255 - (inks[i + c] & 0xFF)) * light + 127) / 255);
            }
        }
    }

    private static boolean isGrey(Raster picture) {
        byte[] samples = picture.samples();
        for (int i = 0; i < samples.length; i += 3) {
            if (samples[i] != samples[i + 1] || samples[i] != samples[i + 2]) {
                return false;
            }
        }
        return true;
    }
}
