package dev.memorylane.export.table;

import dev.memorylane.export.listing.Chosen;
import dev.memorylane.export.listing.Uris;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Paths, for {@code rsync --files-from}, {@code xargs} and the like: one a line, or each ended by a NUL. */
public final class FileList {
    private FileList() {}

    /**
     * Writes all of it, and closes nothing.
     *
     * @param nul ends each path by a NUL instead of a line feed
     * @return paths that were left out, as a line break in their name would part them
     */
    public static List<String> write(List<Chosen> photos, boolean nul, Writer out) throws IOException {
        List<String> left = new ArrayList<>();
        for (Chosen chosen : photos) {
            String path = Uris.path(chosen.photo().uri());
            if (!nul && (path.indexOf('\n') >= 0 || path.indexOf('\r') >= 0)) {
                left.add(path);
            } else {
                out.write(path + (nul ? '\0' : '\n'));
            }
        }
        return List.copyOf(left);
    }
}
