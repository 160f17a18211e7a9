package dev.memorylane.standalone.run;

import dev.memorylane.schemas.lifecycle.StartListener;
import dev.memorylane.standalone.home.Home;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells the person at the console. The stacks go to a file of their own: the log may be what everybody waits for. */
final class SlowStart implements StartListener {
    private final Path stacks;
    private final PrintStream out;

    SlowStart(Home home, PrintStream out) {
        this.stacks = home.log().resolveSibling("slow-start.txt");
        this.out = out;
    }

    @Override
    public void late(String words) {
        out.println(words);
    }

    @Override
    public void stacks(String text) {
        try {
            Files.createDirectories(stacks.getParent());
            Files.writeString(stacks, text);
            out.println("Where each thread stands is in " + stacks + ", for a report of this.");
        } catch (IOException e) {
            out.println("Where each thread stands cannot be written to " + stacks + " (" + e.getMessage() + ").");
        }
    }
}
