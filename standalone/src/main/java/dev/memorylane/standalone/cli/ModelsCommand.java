package dev.memorylane.standalone.cli;

import dev.memorylane.vision.hub.CachedModels;
import dev.memorylane.vision.hub.HubSettings;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code lane models}: which models are on this disk. */
@Command(
        name = "models",
        mixinStandardHelpOptions = true,
        description = "Lists the models in the hub's cache that can be used offline.")
final class ModelsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        HubSettings settings = HubSettings.ofEnvironment();
        List<CachedModels.Entry> models = CachedModels.in(settings.cache());
        models.forEach(model -> out.println(model.words()));
        out.println(
                models.isEmpty()
                        ? "The cache %s holds no model. --model facebook/dinov2-small fetches one."
                                .formatted(settings.cache())
                        : "In " + settings.cache() + "; --model takes such an id, a folder, or 'shipped'.");
        return ExitStatus.DONE;
    }
}
