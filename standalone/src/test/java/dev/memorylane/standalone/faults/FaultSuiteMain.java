package dev.memorylane.standalone.faults;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The long form: {@code ./lane test --faults}. */
@Command(
        name = "lane test --faults",
        mixinStandardHelpOptions = true,
        description = "Breaks the running product on purpose, again and again, and checks that nothing was lost.")
final class FaultSuiteMain implements Callable<Integer> {
    @Option(names = "--seed", description = "The first seed (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--runs", description = "How many seeds from there (default: ${DEFAULT-VALUE}).")
    private int runs = 50;

    @Option(names = "--photos", description = "Photos of a run (default: ${DEFAULT-VALUE}).")
    private int photos = 1000;

    @Option(names = "--folder", required = true, description = "Where homes and photos are kept.")
    private Path folder;

    @Option(names = "--json", description = "Where the figures go (default: faults.json in the folder).")
    private Path json;

    @Override
    public Integer call() throws Exception {
        FaultSuite suite = new FaultSuite(folder.toAbsolutePath().normalize(), photos, System.out).prepared();
        for (long next = seed; next < seed + runs; next++) {
            FaultPlan plan = FaultPlan.drawn(next);
            Optional<String> obstacle = Place.obstacle(plan);
            if (obstacle.isPresent()) {
                System.out.println("SKIPPED seed " + next + " " + plan.strikes() + ": " + obstacle.get());
            } else {
                suite.run(plan);
                suite.write(json == null ? folder.resolve("faults.json") : json);
            }
        }
        suite.print();
        return suite.isGood() ? 0 : 1;
    }

    public static void main(String[] args) {
        System.exit(new CommandLine(new FaultSuiteMain()).execute(args));
    }
}
