package dev.memorylane.standalone.run;

import dev.memorylane.standalone.model.ModelRequest;
import dev.memorylane.vision.hub.ModelSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What a person asked for.
 *
 * @param once end when the work is done
 * @param manifest where to write it then
 * @param model which looks at the photos
 * @param port of the page
 * @param reach from where the page is reached
 * @param workers photos embedded at one time; empty: one for each core
 * @param quiet quiet period of a window; empty: the clusterer's own
 * @param confirmRemovals whether a large loss of photos is meant
 * @param fileTimes whether a photo that tells no time is placed by that of its file
 * @param buckets what is asked for beyond folders
 */
public record RunRequest(
        boolean once,
        Optional<Path> manifest,
        ModelRequest model,
        int port,
        Reach reach,
        Optional<Integer> workers,
        Optional<Duration> quiet,
        boolean confirmRemovals,
        boolean fileTimes,
        BucketOptions buckets) {
    /** The same, with a model for homes that have none, if none was asked for. */
    public RunRequest withUsualModel(ModelSource usual) {
        return new RunRequest(
                once,
                manifest,
                model.otherwise(usual),
                port,
                reach,
                workers,
                quiet,
                confirmRemovals,
                fileTimes,
                buckets);
    }
}
