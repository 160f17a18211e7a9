package dev.memorylane.standalone.faults;

import java.io.IOException;

/** A program of the system that must succeed. */
final class Command {
    private Command() {}

    static void run(String... words) throws IOException, InterruptedException {
        int status = new ProcessBuilder(words).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IOException(String.join(" ", words) + " ended with status " + status);
        }
    }
}
