package dev.memorylane.bench.python;

import dev.memorylane.bench.BenchException;
import java.io.IOException;
import java.util.List;

/** Programs that run to their end, with what they say on standard error. */
final class Commands {
    private Commands() {}

    /**
     * Runs a program.
     *
     * @throws BenchException if it fails; {@code purpose} says what could not be done
     */
    static void run(List<String> command, String purpose) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.PIPE)
                    .start();
            process.getOutputStream().close();
            process.getInputStream().transferTo(System.err);
            int status = process.waitFor();
            if (status != 0) {
                throw new BenchException("Could not " + purpose + ": '" + String.join(" ", command)
                        + "' ended with status " + status + ".");
            }
        } catch (IOException e) {
            throw new BenchException("Could not " + purpose + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("Could not " + purpose + ": interrupted", e);
        }
    }

    /** Whether a program can be run and succeeds, quietly. */
    static boolean succeeds(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
