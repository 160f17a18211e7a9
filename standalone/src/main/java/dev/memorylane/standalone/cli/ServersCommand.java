package dev.memorylane.standalone.cli;

import dev.memorylane.standalone.run.Surroundings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The servers of a home by themselves, until standard input ends: development mode reloads the services beside them. */
@Command(name = "servers", hidden = true, description = "Runs the servers of a home until standard input ends.")
final class ServersCommand implements Callable<Integer> {
    @Mixin
    private HomeOptions home;

    @Override
    public Integer call() throws Exception {
        try (Surroundings surroundings = Surroundings.enter(home.home())) {
            System.out.println("Servers ready: " + surroundings.addresses());
            while (System.in.read() >= 0) {
                continue;
            }
        }
        return ExitStatus.DONE;
    }
}
