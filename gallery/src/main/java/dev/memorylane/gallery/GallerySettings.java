package dev.memorylane.gallery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** What the gallery shows. */
@ConfigMapping(prefix = "memorylane.gallery")
public interface GallerySettings {
    /** The model whose embeddings count; absent: the one under which most photos are embedded. */
    Optional<String> modelKey();

    /** Where photos are dropped: what the page tells a person before the first photo is there. */
    Optional<List<String>> folders();

    /** Whether the topics are read; false for a gallery that is filled by other means, as tests do. */
    @WithDefault("true")
    boolean readTopics();

    /** Whether ratings and labels that another program changes in a sidecar, after an export wrote there, become decisions. */
    @WithDefault("true")
    boolean sidecarDecisions();
}
