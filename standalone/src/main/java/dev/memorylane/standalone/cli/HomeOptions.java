package dev.memorylane.standalone.cli;

import dev.memorylane.standalone.home.Home;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which home a command works on. */
public final class HomeOptions {
    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "Where all state is kept (default: the platform's data directory).")
    private Path folder;

    Home home() {
        return given().orElseGet(Home::ofPlatform);
    }

    Optional<Home> given() {
        return Optional.ofNullable(folder).map(Home::new);
    }
}
