package dev.memorylane.ingest.shot;

import dev.memorylane.culling.asset.EditedName;
import dev.memorylane.ingest.content.Examiner;
import dev.memorylane.ingest.source.ObjectName;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the name of a file tells of the shot it belongs to. The files of one shot are named alike and lie in one folder:
 * {@code IMG_1.CR2}, {@code IMG_1.JPG}, {@code IMG_1.xmp}, {@code IMG_1.CR2.xmp}; edited versions have something added.
 *
 * @param folder URI of the folder
 * @param name without {@code .xmp}, in lower case
 * @param stem the name without what tells the kind of file
 * @param shot the stem without what programs add to edited versions and copies
 */
record ShotName(String folder, String name, String stem, String shot) {
    private static final String SIDECAR = ".xmp";
    /** Google's phones put what a file is in its shot behind a dot: {@code PXL_20230501_103456789.RAW-01.COVER.jpg}. */
    private static final Pattern PIXEL = Pattern.compile("^(pxl_\\d{8}_\\d{9})\\..*$");

    static ShotName of(String uri) {
        String lower =
                Normalizer.normalize(ObjectName.of(uri), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String name = isSidecar(lower) ? lower.substring(0, lower.length() - SIDECAR.length()) : lower;
        // The sidecar of a stem has no kind of file left to take off; what stands behind a dot there is a part of it.
        String stem = isSidecar(lower) && !Examiner.promisesPhoto(name) ? name : withoutKind(name);
        return new ShotName(uri.substring(0, uri.lastIndexOf('/') + 1), name, stem, plain(stem));
    }

    /** Whether the name is that of the shot, with nothing added. */
    boolean isPlain() {
        return stem.equals(shot);
    }

    private static boolean isSidecar(String name) {
        return name.endsWith(SIDECAR) && name.length() > SIDECAR.length();
    }

    private static String withoutKind(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    private static String plain(String stem) {
        return EditedName.originalOf(PIXEL.matcher(stem).replaceFirst("$1"));
    }
}
