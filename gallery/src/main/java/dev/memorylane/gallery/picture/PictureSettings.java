package dev.memorylane.gallery.picture;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Pictures that are larger than thumbnails, made from the originals when somebody looks. */
@ConfigMapping(prefix = "memorylane.gallery.pictures")
public interface PictureSettings {
    /** Where they are kept, a cache that may be deleted; absent: {@code pictures} beside the folder of the blob store. */
    Optional<Path> folder();

    /** Most bytes of it; what was not looked at for longest makes room. */
    @WithDefault("2G")
    MemorySize most();

    /** How many are made at one time: each holds an original and its pixels in memory. */
    @WithDefault("2")
    int threads();

    /** How many may wait to be made; who comes then is told to come again. */
    @WithDefault("256")
    int waiting();
}
