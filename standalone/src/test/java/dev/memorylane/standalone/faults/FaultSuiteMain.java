package dev.memorylane.standalone.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The long form: {@code ./lane test --faults}. */
@Command(
        name = "lane test --faults",
        mixinStandardHelpOptions = true,
        description = "Breaks the running product on purpose, again and again, and checks that nothing was lost.")
final class FaultSuiteMain implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--seed", description = "The first seed (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--runs", description = "How many seeds from there (default: ${DEFAULT-VALUE}).")
    private int runs = 50;

    @Option(names = "--photos", description = "Photos of a run (default: ${DEFAULT-VALUE}).")
    private int photos = 1000;

    @Option(names = "--folder", required = true, description = "Where homes and photos are kept.")
    private Path folder;

    @Option(
            names = "--json",
            description = "Where the figures go, a line a seed, added to those of earlier series (default: "
                    + "results-….jsonl in the folder).")
    private Path json;

    @Option(
            names = "--services",
            description = "Each service as an application of its own; they are killed one by one.")
    private boolean services;

    @Option(names = "--bucket", description = "The photos in a bucket, whose server fails too.")
    private boolean bucket;

    @Option(
            names = "--one-home",
            description = "All seeds on one home, each with its share of the photos: many faults in little time.")
    private boolean oneHome;

    @Override
    public Integer call() throws Exception {
        Path place = Files.createDirectories(folder.toAbsolutePath().normalize());
        FaultSuite suite = new FaultSuite(cast(), place, photos, new ResultFile(json(place)), System.out).prepared();
        if (oneHome) {
            suite.runOnOneHome(
                    plans().filter(plan -> !Place.isPreparedFor(plan)).toList());
        } else {
            runEach(suite);
        }
        suite.print();
        return suite.isGood() ? 0 : 1;
    }

    private Stream<FaultPlan> plans() {
        return LongStream.range(seed, seed + runs).mapToObj(number -> FaultPlan.drawn(cast(), number));
    }

    private Cast cast() {
        if (services && bucket) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--services or --bucket, not both");
        }
        return services ? Cast.SERVICES : bucket ? Cast.BUCKET : Cast.TOGETHER;
    }

    private Path json(Path place) {
        return json == null ? place.resolve("results-" + cast().named(photos) + ".jsonl") : json;
    }

    private void runEach(FaultSuite suite) throws Exception {
        for (FaultPlan plan : plans().toList()) {
            Optional<String> obstacle = Place.obstacle(plan);
            if (obstacle.isPresent()) {
                System.out.println("SKIPPED seed " + plan.seed() + " " + plan.strikes() + ": " + obstacle.get());
            } else {
                suite.run(plan);
            }
        }
    }

    public static void main(String[] args) {
        System.exit(new CommandLine(new FaultSuiteMain()).execute(args));
    }
}
