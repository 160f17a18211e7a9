package dev.memorylane.standalone.cli;

import dev.memorylane.export.sheet.Paper;
import dev.memorylane.export.sheet.SheetOptions;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** How contact sheets look. */
final class SheetArguments {
    @Option(
            names = "--sheet",
            paramLabel = "FILE",
            description = "Draw a contact sheet: FILE.pdf, or FILE.png and FILE-2.png … for the further pages.")
    Path file;

    @Option(names = "--title", description = "With --sheet: its title (default: the library's name).")
    private String title;

    @Option(
            names = "--paper",
            defaultValue = "A4",
            description = "With --sheet: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Paper paper;

    @Option(names = "--landscape", description = "With --sheet: the paper lies on its long side.")
    private boolean landscape;

    @Option(
            names = "--columns",
            defaultValue = "4",
            description = "With --sheet: pictures beside each other, 1 to 12 (default: ${DEFAULT-VALUE}).")
    private int columns;

    @Option(names = "--no-reasons", description = "With --sheet: do not say why a photo was picked.")
    private boolean withoutReasons;

    SheetOptions options(String library) {
        return new SheetOptions(title == null ? library : title, paper, landscape, columns, !withoutReasons);
    }
}
