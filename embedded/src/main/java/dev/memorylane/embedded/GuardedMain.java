package dev.memorylane.embedded;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;

/**
 * Runs another program's main class in this JVM and ends it when the parent process is gone.
 *
 * <p>Usage: {@code GuardedMain MAINCLASS ARGS…}, with the program's own class path.
 */
public final class GuardedMain {

    private GuardedMain() {}

    public static void main(String[] args) throws Throwable {
        if (args.length == 0) {
            System.err.println("usage: GuardedMain MAINCLASS ARGS…");
            System.exit(2);
        }
        ParentWatch.start(System.in);
        run(args[0], Arrays.copyOfRange(args, 1, args.length));
    }

    private static void run(String mainClass, String[] args) throws Throwable {
        try {
            Class.forName(mainClass).getMethod("main", String[].class).invoke(null, (Object) args);
        } catch (InvocationTargetException thrownByProgram) {
            throw thrownByProgram.getCause();
        }
    }
}
