package dev.memorylane.standalone.cli;

import dev.memorylane.schemas.LibraryPreference;
import dev.memorylane.standalone.home.Addresses;
import dev.memorylane.standalone.preference.PreferenceDesk;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lane preference}: what decisions taught, and why; forgotten on request. */
@Command(
        name = "preference",
        mixinStandardHelpOptions = true,
        description = "Shows what your decisions taught each library of a running home, or lets one forget it.")
final class PreferenceCommand implements Callable<Integer> {
    @Mixin
    private HomeOptions home;

    @Option(
            names = "--forget",
            paramLabel = "LIBRARY",
            description = "Let no decision so far teach this library any more. All decisions go on to hold.")
    private String forgotten;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        PreferenceDesk desk = new PreferenceDesk(Addresses.read(home.home())
                .orElseThrow(() -> new IOException(
                        "Nothing runs on the home %s. Start ./lane run FOLDER first, or name the home with --home DIR."
                                .formatted(home.home().folder()))));
        PrintWriter out = spec.commandLine().getOut();
        if (forgotten == null) {
            show(desk.learned(), out);
        } else {
            out.printf("%d decisions of %s no longer teach; they hold as before.%n", desk.forget(forgotten), forgotten);
        }
        out.flush();
        return ExitStatus.DONE;
    }

    private static void show(Map<String, LibraryPreference> learned, PrintWriter out) {
        if (learned.isEmpty()) {
            out.println("Nothing was learned yet: it takes decisions on bursts, such as one frame kept of several.");
        }
        learned.forEach((library, preference) -> {
            out.printf(
                    Locale.ROOT,
                    "%s: learned from %d bursts (%d pairs); on bursts left out right in %d, the default in %d: %s%n",
                    library,
                    preference.getBursts(),
                    preference.getPairs(),
                    preference.getByPreference(),
                    preference.getByDefault(),
                    preference.getTrusted() ? "it decides between near equals" : "not trusted to overrule the default");
            new TreeMap<>(preference.getWeights())
                    .forEach((trait, weight) -> out.printf(Locale.ROOT, "  %-14s %+.3f%n", trait, weight));
            out.printf(Locale.ROOT, "  %-14s %+.3f%n", "what it shows", preference.getEmbeddingWeight());
        });
    }
}
