package dev.memorylane.clusterer.work;

import dev.memorylane.clusterer.store.WindowLessons;
import dev.memorylane.culling.window.Window;
import dev.memorylane.schemas.Shortlist;
import java.time.Duration;
import java.util.Set;

/** What came of looking at a window. It holds no photos: they are let go with the job. */
public sealed interface Outcome {
    /** What was looked at. */
    Stamp stamp();

    /**
     * A shortlist, not published yet.
     *
     * @param stamp what it was made of
     * @param bounds where the window began and ended
     * @param draft content and digest; revision 0
     * @param taught what the window has to do with the library's preference
     * @param lost names of local features that its photos had to be judged without
     * @param took processor time
     */
    record Drafted(Stamp stamp, Window bounds, Shortlist draft, WindowLessons taught, Set<String> lost, Duration took)
            implements Outcome {}

    /**
     * The window holds no photo any more.
     *
     * @param stamp when that was seen
     * @param modelKey the model in use
     */
    record Vanished(Stamp stamp, String modelKey) implements Outcome {}

    /**
     * Nothing.
     *
     * @param stamp what it should have been made of
     * @param cause why it was not
     */
    record Failed(Stamp stamp, Throwable cause) implements Outcome {}
}
