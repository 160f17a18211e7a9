package dev.memorylane.standalone.cli;

import dev.memorylane.standalone.demo.DemoTrip;
import dev.memorylane.standalone.home.Home;
import dev.memorylane.standalone.home.HomeModel;
import dev.memorylane.standalone.run.Places;
import dev.memorylane.standalone.run.RunRequest;
import dev.memorylane.standalone.run.StandaloneRun;
import dev.memorylane.vision.hub.ModelSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lane demo}: the same as {@code run}, on a trip drawn for the purpose. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Draws the photos of a two-day trip and runs on them.")
final class DemoCommand implements Callable<Integer> {
    private static final String FOLDER = "demo-trip";

    @Mixin
    private HomeOptions home;

    @Mixin
    private RunOptions options;

    @Option(names = "--seed", description = "Another seed draws other photos.", defaultValue = "1")
    private long seed;

    @Override
    public Integer call() throws Exception {
        Home chosen =
                home.given().orElseGet(() -> new Home(Home.ofPlatform().folder().resolveSibling("memory-lane-demo")));
        Path folder = chosen.folder().resolve(FOLDER);
        if (!Files.exists(folder)) {
            System.out.println("Drawing the photos of a trip into " + folder + " …");
            draw(folder);
        }
        return new StandaloneRun(chosen, new Places(List.of(folder), List.of()), request(chosen)).run();
    }

    /** What a demo shows should wait for no large model, and be the same everywhere. */
    private RunRequest request(Home chosen) throws IOException {
        RunRequest request = RunRequests.of(options);
        return HomeModel.of(chosen).isPresent() ? request : request.withUsualModel(new ModelSource.Shipped());
    }

    /** Drawn beside and moved into place, so that a trip that was broken off is drawn again. */
    private void draw(Path folder) throws Exception {
        Path part = Files.createDirectories(
                folder.resolveSibling(FOLDER + "-" + ProcessHandle.current().pid()));
        DemoTrip.write(part, seed);
        Files.move(part, folder);
    }
}
