package dev.memorylane.standalone.servers;

import java.nio.file.Path;
import java.util.List;

/** Says in words how a child's process ended, and what a person can do about it. */
final class Ending {

    private static final int FIRST_SIGNAL = 128;
    private static final int KILL = FIRST_SIGNAL + 9;

    private Ending() {}

    /** As in "the Kafka broker … ", for an exit status as the shell counts it. */
    static String inWords(int status) {
        return switch (status) {
            case KILL -> "was killed (signal 9)";
            case FIRST_SIGNAL + 15 -> "was told to end (signal 15)";
            case FIRST_SIGNAL + 11, FIRST_SIGNAL + 6 -> "crashed (signal " + (status - FIRST_SIGNAL) + ")";
            case 3 -> "ran out of memory or ended with exit status 3";
            default -> "ended with exit status " + status;
        };
    }

    static ServerStartException notStarted(Server server, String what, Path log, List<String> lastLines) {
        String lines = lastLines.isEmpty()
                ? " It printed nothing."
                : "\nIts last lines:\n  " + String.join("\n  ", lastLines) + "\n";
        return new ServerStartException("The " + server.title() + " did not start: it " + what + "." + lines
                + advice(lastLines) + " Its log is " + log + ".");
    }

    /** By somebody else or by the system, which is short of memory now and then. */
    static boolean wasKilled(int status) {
        return status == KILL;
    }

    static boolean isPortTaken(List<String> lastLines) {
        return mentions(
                lastLines, "address already in use", "port already bound", "quarkusbindexception", "failed to bind");
    }

    private static String advice(List<String> lines) {
        if (mentions(lines, "no space left")) {
            return "The disk is full: free some space and start again.";
        }
        if (mentions(lines, "outofmemory", "cannot allocate memory")) {
            return "It got too little memory: close other programs and start again.";
        }
        if (mentions(lines, "glibc", "libstdc++")) {
            return "Milvus Lite needs glibc 2.28 or newer and libstdc++ 6: install them, or use a newer system.";
        }
        if (mentions(lines, "permission denied")) {
            return "A file of the home may not be used: make the home yours (chown) and start again.";
        }
        return "Start again; if it happens again, read its log from the top.";
    }

    private static boolean mentions(List<String> lines, String... words) {
        return lines.stream()
                .map(line -> line.toLowerCase(java.util.Locale.ROOT))
                .anyMatch(line -> {
                    for (String word : words) {
                        if (line.contains(word)) {
                            return true;
                        }
                    }
                    return false;
                });
    }
}
