package dev.memorylane.ingest.shot;

import dev.memorylane.culling.asset.EditedName;
import dev.memorylane.ingest.content.Examiner;
import dev.memorylane.ingest.source.ObjectName;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What Google Takeout calls a photo and the JSON beside it. {@code IMG_1.jpg} has {@code IMG_1.jpg.json}, since 2024
 * {@code IMG_1.jpg.supplemental-metadata.json}; all before {@code .json} is cut to 46 characters, and a photo's name to
 * 51; the second of two names is {@code IMG_1(1).jpg} with {@code IMG_1.jpg(1).json}; and {@code IMG_1-edited.jpg} has the
 * JSON of its original.
 *
 * @param folder URI of the folder
 * @param photo name of the photo, without its number, as far as it is told, in lower case
 * @param number of the photo among those of one name; empty for the first
 */
record TakeoutName(String folder, String photo, String number) {
    private static final String JSON = ".json";
    private static final String ADDED = "supplemental-metadata";
    private static final int LONGEST = 46;
    private static final Pattern NUMBERED = Pattern.compile("^(.+)\\((\\d{1,4})\\)$");

    /** How well a JSON fits a photo, best first. */
    enum Fit {
        /** It is named after this file. */
        OWN,
        /** It is named after the original, or after another format of it. */
        OF_ORIGINAL,
        NONE
    }

    static TakeoutName ofPhoto(String uri) {
        return of(uri, name(uri), "");
    }

    static TakeoutName ofJson(String uri) {
        String name = name(uri);
        String told = name.substring(0, name.length() - JSON.length());
        Matcher numbered = NUMBERED.matcher(told);
        return numbered.matches()
                ? of(uri, withoutAdded(numbered.group(1)), numbered.group(2))
                : of(uri, withoutAdded(told), "");
    }

    static boolean isJson(String uri) {
        return name(uri).length() > JSON.length() && name(uri).endsWith(JSON);
    }

    /** Under what a photo and its JSON are found: a photo under one, a JSON, which may be cut within the kind, under two. */
    List<String> keys(boolean json) {
        Stream<String> names = json ? Stream.of(stem(), photo) : Stream.of(stem());
        return names.map(name -> "json " + folder + cut(EditedName.originalOf(name)) + "\n" + number)
                .distinct()
                .toList();
    }

    /** @param json a name that shares a key with this photo's */
    Fit of(TakeoutName json) {
        boolean cut = json.photo.length() == LONGEST && photo.startsWith(json.photo);
        if (photo.equals(json.photo) || cut) {
            return Fit.OWN;
        }
        String told = Examiner.promisesPhoto(json.photo) ? json.stem() : json.photo;
        boolean original = EditedName.originalOf(stem()).equals(EditedName.originalOf(told));
        return original ? Fit.OF_ORIGINAL : Fit.NONE;
    }

    /** @param outer a number that stood behind it; else one that stands before its kind is taken */
    private static TakeoutName of(String uri, String photo, String outer) {
        String folder = uri.substring(0, uri.lastIndexOf('/') + 1);
        String stem = withoutKind(photo);
        Matcher numbered = NUMBERED.matcher(stem);
        return outer.isEmpty() && numbered.matches()
                ? new TakeoutName(folder, numbered.group(1) + photo.substring(stem.length()), numbered.group(2))
                : new TakeoutName(folder, photo, outer);
    }

    private static String name(String uri) {
        return Normalizer.normalize(ObjectName.of(uri), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** Of what Takeout adds, as much may be left as is no longer than it may be: a dot, too. */
    private static String withoutAdded(String told) {
        int dot = told.lastIndexOf('.');
        boolean added =
                dot > 0 && ADDED.startsWith(told.substring(dot + 1)) && Examiner.promisesPhoto(told.substring(0, dot));
        return added ? told.substring(0, dot) : told;
    }

    private String stem() {
        return withoutKind(photo);
    }

    private static String withoutKind(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    private static String cut(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST));
    }
}
