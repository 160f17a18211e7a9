package dev.memorylane.gallery.view;

import dev.memorylane.schemas.blob.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds the folder of each source, and names files within it.
 *
 * <p>A folder source is named {@code photos-1a2b3c4d}: by its folder's name, and by the begin of the SHA-256 of the
 * folder's path. So the folder is the one ancestor of its files whose hash agrees, and nobody needs to be asked; a
 * source that is a path itself is taken at its word.
 */
final class SourceFolders {
    private static final int HASH_CHARACTERS = 8;

    private final SortedMap<String, String> folders = new TreeMap<>();
    private final Set<String> sources = new HashSet<>();

    /** @return whether files are named otherwise from now on */
    boolean add(SourceFile file) {
        boolean changed = sources.add(file.source());
        if (!folders.containsKey(file.source())) {
            Optional<String> found = folder(file);
            found.ifPresent(folder -> folders.put(file.source(), folder));
            changed |= found.isPresent();
        }
        return changed;
    }

    /** The folders that could be found, by the name of their source. */
    List<String> found() {
        return List.copyOf(folders.values());
    }

    /** Within its source, with forward slashes; the whole path where the library has several sources. */
    String pathOf(SourceFile file) {
        String path = file.path();
        String prefix = folders.getOrDefault(file.source(), "") + "/";
        boolean within = sources.size() == 1 && folders.containsKey(file.source()) && path.startsWith(prefix);
        return within ? path.substring(prefix.length()) : path;
    }

    private static Optional<String> folder(SourceFile file) {
        String path = file.path();
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            String folder = path.substring(0, slash);
            if (isFolderOf(file.source(), folder)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    private static boolean isFolderOf(String source, String folder) {
        String hash = Sha256.hex(folder.getBytes(StandardCharsets.UTF_8)).substring(0, HASH_CHARACTERS);
        return source.endsWith("-" + hash) || source.equals(folder) || source.equals(folder + "/");
    }
}
