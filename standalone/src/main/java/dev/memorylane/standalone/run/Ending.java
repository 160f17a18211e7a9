package dev.memorylane.standalone.run;

import dev.memorylane.standalone.cli.ExitStatus;
import dev.memorylane.standalone.home.Home;

/** The last words of a run. */
final class Ending {
    private Ending() {}

    static int explain(int code, Throwable failure, Home home) {
        if (failure == null) {
            return code;
        }
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        System.err.println(root.getMessage() == null ? root.toString() : root.getMessage());
        System.err.println("More is in " + home.log() + ".");
        return ExitStatus.FAILED;
    }
}
