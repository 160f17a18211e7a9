package dev.memorylane.ingest.content;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an ISO base media file says it is (ISO/IEC 14496-12, 4.3): the major brand first, then those it is compatible with.
 *
 * @param brands four characters each
 */
record IsoBrands(List<String> brands) {
    private static final int HEADER = 8;
    private static final int MINOR_VERSION = 4;
    private static final int BRAND = 4;

    private static final Set<String> HEIC =
            Set.of("heic", "heix", "hevc", "hevx", "heim", "heis", "hevm", "hevs", "mif1", "msf1", "mif2", "miaf");
    private static final Set<String> AVIF = Set.of("avif", "avis");
    private static final Set<String> STILL_CONTAINERS = Set.of("mif1", "msf1", "mif2", "miaf");
    private static final Set<String> SOUND = Set.of("M4A ", "M4B ", "M4P ", "F4A ", "F4B ");
    private static final List<String> FILM = List.of(
            "iso", "mp4", "avc", "M4V", "MSNV", "XAVC", "mmp4", "dash", "f4v", "F4V", "cmf", "hvc1", "dby1", "NDS",
            "CAEP", "caqv", "pana", "ROSS", "niko");

    /** @param head the first bytes of a file that has {@code ftyp} at the fifth */
    static IsoBrands of(byte[] head) {
        ByteBuffer bytes = ByteBuffer.wrap(head);
        int end = (int) Math.clamp(bytes.getInt(0) & 0xFFFFFFFFL, 0, head.length);
        List<String> brands = new ArrayList<>();
        for (int at = HEADER; at + BRAND <= end; at += at == HEADER ? BRAND + MINOR_VERSION : BRAND) {
            brands.add(new String(head, at, BRAND, StandardCharsets.ISO_8859_1));
        }
        return new IsoBrands(List.copyOf(brands));
    }

    Optional<PictureFormat> picture() {
        String major = brands.isEmpty() ? "" : brands.getFirst();
        if (major.equals("crx ")) {
            return Optional.of(PictureFormat.RAW);
        }
        if (AVIF.contains(major)
                || (STILL_CONTAINERS.contains(major) && brands.stream().anyMatch(AVIF::contains))) {
            return Optional.of(PictureFormat.AVIF);
        }
        return HEIC.contains(major) ? Optional.of(PictureFormat.HEIC) : Optional.empty();
    }

    /** Media type of a film. */
    Optional<String> film() {
        String major = brands.isEmpty() ? "" : brands.getFirst();
        if (major.equals("qt  ")) {
            return Optional.of("video/quicktime");
        }
        if (major.startsWith("3g")) {
            return Optional.of("video/3gpp");
        }
        boolean is = !SOUND.contains(major) && FILM.stream().anyMatch(major::startsWith);
        return is ? Optional.of("video/mp4") : Optional.empty();
    }
}
