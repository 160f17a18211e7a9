package dev.memorylane.standalone.cli;

import dev.memorylane.ingest.folder.FolderSource;
import dev.memorylane.standalone.home.WatchedNote;
import dev.memorylane.standalone.importing.Import;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lane import DIR}: copies photos into the folder that a home watches. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Copies the photos of a folder, such as a camera's card, into the folder that a home watches, each checked by its SHA-256; what is there by content is not copied again.")
final class ImportCommand implements Callable<Integer> {
    private static final double MEGABYTE = 1e6;

    @Parameters(paramLabel = "DIR", description = "The folder with the photos; it is only read.")
    private Path from;

    @Option(
            names = "--library",
            paramLabel = "LIBRARY",
            description = "Into which library, by its name or that of its folder (default: the only one).")
    private String library;

    @Mixin
    private HomeOptions home;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        if (!Files.isDirectory(from)) {
            throw new IOException("There is no folder " + from + ". Is the card or disk connected?");
        }
        PrintWriter out = spec.commandLine().getOut();
        Path watched = watched();
        out.printf("From %s into %s%n", from.toAbsolutePath().normalize(), watched);
        List<Import.Result> results = new Import(from, watched).run(result -> tell(result, out));
        return summary(results, out);
    }

    private Path watched() throws IOException {
        List<Path> folders = WatchedNote.read(home.home());
        List<Path> chosen = folders.stream()
                .filter(folder -> library == null || isLibrary(folder))
                .toList();
        if (chosen.size() != 1) {
            throw new IOException(choice(folders));
        }
        if (!Files.isDirectory(chosen.getFirst())) {
            throw new IOException("The watched folder " + chosen.getFirst() + " is not there. Connect its disk.");
        }
        return chosen.getFirst();
    }

    private boolean isLibrary(Path folder) {
        return folder.getFileName().toString().equals(library)
                || FolderSource.of(folder, List.of()).source().library().equals(library);
    }

    private String choice(List<Path> folders) {
        if (folders.isEmpty()) {
            return "The home %s watches no folder yet. Start ./lane run FOLDER once, or name the home with --home DIR."
                    .formatted(home.home().folder());
        }
        return "Say which library with --library: the home watches "
                + String.join(", ", folders.stream().map(Path::toString).toList()) + ".";
    }

    private static void tell(Import.Result result, PrintWriter out) {
        switch (result) {
            case Import.Result.Copied copied -> out.printf("  copied   %s%n", copied.to());
            case Import.Result.Failed failed -> out.printf("  FAILED   %s: %s%n", failed.file(), failed.words());
            case Import.Result.Already _, Import.Result.PassedOver _ -> {
                return;
            }
        }
        out.flush();
    }

    private static int summary(List<Import.Result> results, PrintWriter out) {
        long bytes = results.stream()
                .mapToLong(result -> result instanceof Import.Result.Copied copied ? copied.bytes() : 0)
                .sum();
        long failed = count(results, Import.Result.Failed.class);
        out.printf(
                Locale.ROOT,
                "%d copied and checked (%.1f MB) · %d already there · %d passed over: no photos · %d failed%n",
                count(results, Import.Result.Copied.class),
                bytes / MEGABYTE,
                count(results, Import.Result.Already.class),
                count(results, Import.Result.PassedOver.class),
                failed);
        out.flush();
        return failed == 0 ? ExitStatus.DONE : ExitStatus.INCOMPLETE;
    }

    private static long count(List<Import.Result> results, Class<? extends Import.Result> kind) {
        return results.stream().filter(kind::isInstance).count();
    }
}
