package dev.memorylane.ingest.source;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where the objects of a source are. Never changes anything there. All but {@link #watch}'s own calls are made by one
 * thread.
 */
public interface ObjectSource {
    Source source();

    /** Whether an object may be met while it is still being written. In a bucket it appears when it is whole. */
    boolean settles();

    /** Whether a listing that broke off can go on behind the object it met last. */
    boolean resumes();

    /**
     * Lists what is there, strictly in {@link ObjectName#ORDER}, each URI once, with memory that does not grow with the
     * number of objects.
     *
     * @param after where the source {@link #resumes}: begin behind this URI
     * @param sink takes what is met, one by one
     */
    Listing list(Optional<String> after, Consumer<Listed> sink);

    /**
     * Looks at one object.
     *
     * @return nothing where it surely is not there
     * @throws SourceAwayException where that cannot be told
     */
    Optional<SeenObject> look(String uri) throws SourceAwayException;

    /**
     * Opens an object in the version seen.
     *
     * @throws SourceAwayException when the storage is away: tried again for as long as it takes
     * @throws NotAtRestException when it changed, or somebody is writing to it: looked at again
     * @throws java.nio.file.NoSuchFileException when it is gone: looked at again
     * @throws UnusableObjectException when it can be no photo as it is
     * @throws IOException when it alone cannot be read
     */
    ObjectContent open(SeenObject object) throws IOException;

    /** What of it is a storage of its own. In a bucket nothing is. */
    default Mounts mounts() {
        return new Mounts();
    }

    /** Tells of changes until closed. What it misses is found by the next listing. */
    Watch watch(Wake wake) throws IOException;

    /** Ends the telling. */
    @FunctionalInterface
    interface Watch extends AutoCloseable {
        @Override
        void close();
    }
}
