package dev.memorylane.embedder.suspect;

import java.nio.file.Path;
import java.util.List;

/** A process that dies while it looks at a photo, as one does of whose native code the system makes an end. */
final class SuddenDeath {
    static final int STATUS = 134;

    private SuddenDeath() {}

    /** Its exit status. */
    static int whileLookingAt(String photoId, Path folder) throws Exception {
        return new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SuddenDeath.class.getName(),
                        photoId,
                        folder.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    public static void main(String[] arguments) {
        new Suspects(Path.of(arguments[1]), () -> true).look(arguments[0], () -> {
            Runtime.getRuntime().halt(STATUS);
            throw new AssertionError();
        });
    }
}
