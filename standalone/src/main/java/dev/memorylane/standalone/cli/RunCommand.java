package dev.memorylane.standalone.cli;

import dev.memorylane.standalone.run.Places;
import dev.memorylane.standalone.run.StandaloneRun;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lane run FOLDER}: watch folders and keep their shortlists. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Watches folders and keeps a shortlist of each day; --once works off what is there and ends.")
final class RunCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "FOLDER",
            description = "Folders with photos, or buckets as s3://BUCKET/PREFIX; each is a library of its own.")
    private List<String> places;

    @Mixin
    private HomeOptions home;

    @Mixin
    private RunOptions options;

    @Override
    public Integer call() throws Exception {
        return new StandaloneRun(home.home(), Places.of(places), RunRequests.of(options)).run();
    }
}
