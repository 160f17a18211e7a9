package dev.memorylane.ingest.upload;

import dev.memorylane.ingest.content.Examiner;
import java.util.Locale;
import java.util.Set;

/** What is taken by its name: pictures, and what cameras and editors put beside them. */
public final class Welcome {
    private static final Set<String> BESIDE = Set.of(".xmp", ".aae", ".mov", ".mp4", ".m4v", ".thm");

    private Welcome() {}

    public static boolean is(String name) {
        return Examiner.promisesPhoto(name)
                || BESIDE.contains(UploadName.extension(name).toLowerCase(Locale.ROOT));
    }
}
