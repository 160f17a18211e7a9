package dev.memorylane.vision.hub;

import dev.memorylane.vision.ModelFiles;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A model of the hub that is whole in the cache.
 *
 * @param id as it was asked for
 * @param commit the state of its repository, 40 hexadecimal digits
 * @param folder with its files
 */
public record HubModel(HubId id, String commit, Path folder) {
    public HubModel {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(folder, "folder");
        if (!HubId.isCommit(commit)) {
            throw new IllegalArgumentException("No commit: " + commit);
        }
    }

    /** Its files, to be opened. */
    public ModelFiles files() {
        return ModelFiles.folder(folder, id.repository());
    }
}
