package dev.memorylane.export.source;

import dev.memorylane.export.listing.Chosen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Where each photo goes below a folder or in an archive: in the folder of its window, under its own name. Names that are
 * alike, also but for their case, are told apart by the begin of the photo id, so that the same photos get the same
 * names every time.
 */
public final class Destinations {
    private static final int DIGITS = 8;

    private Destinations() {}

    /**
     * A photo and its place.
     *
     * @param chosen the photo
     * @param folder name of its window's folder
     * @param name its name there
     */
    public record Destination(Chosen chosen, String folder, String name) {
        /** With a forward slash. */
        public String path() {
            return folder + "/" + name;
        }
    }

    /** @param extension of all of them instead of their own, such as {@code .jpg}; empty for their own */
    public static List<Destination> of(List<Chosen> photos, String extension) {
        Map<String, String> folders = folders(photos);
        Map<String, Integer> alike = new HashMap<>();
        photos.forEach(one -> alike.merge(key(folders, one, extension), 1, Integer::sum));
        List<Destination> destinations = new ArrayList<>();
        for (Chosen one : photos) {
            String name = name(one, extension);
            boolean alone = alike.get(key(folders, one, extension)) == 1;
            String id = one.photo().photoId();
            destinations.add(new Destination(
                    one,
                    folders.get(one.window().id()),
                    alone ? name : SafeName.with(name, "-" + id.substring(0, Math.min(DIGITS, id.length())))));
        }
        return List.copyOf(destinations);
    }

    private static String key(Map<String, String> folders, Chosen one, String extension) {
        return (folders.get(one.window().id()) + "/" + name(one, extension)).toLowerCase(Locale.ROOT);
    }

    private static String name(Chosen one, String extension) {
        String name = one.photo().name();
        int dot = name.lastIndexOf('.');
        String stem = dot <= 0 ? name : name.substring(0, dot);
        return SafeName.of(extension.isEmpty() ? name : stem + extension);
    }

    /** Two trips may be of one day. */
    private static Map<String, String> folders(List<Chosen> photos) {
        Map<String, String> folders = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Chosen one : photos) {
            folders.computeIfAbsent(one.window().id(), _ -> free(one.window().name(), taken));
        }
        return folders;
    }

    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int i = 2; !taken.add(free); i++) {
            free = "%s (%d)".formatted(name, i);
        }
        return free;
    }
}
