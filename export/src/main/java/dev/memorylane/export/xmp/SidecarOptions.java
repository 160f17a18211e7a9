package dev.memorylane.export.xmp;

import java.util.Objects;

/**
 * How sidecars are written.
 *
 * @param program for whom
 * @param naming how they are named
 * @param ratings whether ratings are written
 * @param labels whether labels and flags are written
 * @param overwrite whether what a person or another program put there may be replaced
 * @param table what they say
 */
public record SidecarOptions(
        Program program, Naming naming, boolean ratings, boolean labels, boolean overwrite, MarkTable table) {
    public SidecarOptions {
        Objects.requireNonNull(program, "program");
        Objects.requireNonNull(naming, "naming");
        Objects.requireNonNull(table, "table");
    }

    public static SidecarOptions standard() {
        return forProgram(Program.ANY);
    }

    public static SidecarOptions forProgram(Program program) {
        return new SidecarOptions(program, program.naming(), true, true, false, MarkTable.standard());
    }
}
