package dev.memorylane.culling.asset;

import java.util.regex.Pattern;

/** What programs make of the name of a photo when they edit or copy it. Names are without folder and kind, in lower case. */
public final class EditedName {
    /** Apple's edited version of {@code IMG_1234} is {@code IMG_E1234}. */
    private static final Pattern APPLE = Pattern.compile("^img_e(\\d{4,})$");
    /** What Google Takeout adds, in the languages it is known in, and Lightroom. */
    private static final Pattern EDITED =
            Pattern.compile("(-edited|_edited|-edit|-bearbeitet|-modifié|-ha editado|-editado"
                    + "|-editada|-editat|-modificato|-bewerkt|-edytowane|-redigerad|-redigeret|-redigert|-muokattu|-編集済み"
                    + "|-effects|-smile|-mix)$");
    /** What file managers add to the second of two files, and Takeout. */
    private static final Pattern COPIED = Pattern.compile("( - copy|-copy| copy| ?\\(\\d{1,3}\\))$");

    private EditedName() {}

    /** Whether it names an edited version. */
    public static boolean isEdited(String stem) {
        return APPLE.matcher(stem).matches() || EDITED.matcher(stem).find();
    }

    /** The name of the photo that was edited or copied; itself where nothing was added. */
    public static String originalOf(String stem) {
        String apple = APPLE.matcher(stem).replaceFirst("img_$1");
        String uncopied = COPIED.matcher(EDITED.matcher(apple).replaceFirst("")).replaceFirst("");
        return uncopied.isBlank() ? stem : uncopied;
    }
}
