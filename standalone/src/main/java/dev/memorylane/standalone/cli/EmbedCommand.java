package dev.memorylane.standalone.cli;

import dev.memorylane.access.Printable;
import dev.memorylane.standalone.files.FileWork;
import dev.memorylane.standalone.files.NpyFile;
import dev.memorylane.standalone.files.PhotoLook;
import dev.memorylane.standalone.model.ModelRequest;
import dev.memorylane.vision.PhotoAnalyzer;
import dev.memorylane.vision.hub.Need;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lane embed FILE… --out v.npy}: vectors of photos, without a home. */
@Command(
        name = "embed",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the embeddings of photos as a NumPy array: float32, one row a photo, in the order of the arguments.",
            "A photo that cannot be read has a row of NaN and a message; the exit status is then 3."
        })
final class EmbedCommand implements Callable<Integer> {
    @Option(names = "--out", required = true, paramLabel = "FILE.npy", description = "Where to write the array.")
    private Path out;

    @Option(names = "--names", paramLabel = "FILE", description = "Also write the file of each row here, a line each.")
    private Path names;

    @Option(names = "--raw", description = "Keep the vectors' length (default: length 1).")
    private boolean raw;

    @Mixin
    private ModelArguments model;

    @Mixin
    private FileCommandOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        List<Path> files = options.files();
        ModelRequest request = model.request(raw);
        int workers = options.workers();
        try (PhotoAnalyzer analyzer = PhotoAnalyzer.open(
                        model.choose(request, Optional.empty(), Need.PICTURES, err())
                                .files(),
                        request.options());
                NpyFile rows = new NpyFile(out, files.size(), analyzer.dimension())) {
            FileWork work = new FileWork(err(), FileCommandOptions.isTerminal(), files);
            new PhotoLook(analyzer, workers).at(files, (index, result) -> {
                rows.row(index, row(result, analyzer.dimension()));
                work.saw(index, result);
            });
            rows.complete();
            work.end();
            return report(files, analyzer, work);
        }
    }

    private int report(List<Path> files, PhotoAnalyzer analyzer, FileWork work) throws Exception {
        if (names != null) {
            Files.write(
                    names,
                    files.stream().map(file -> Printable.of(file.toString())).toList());
        }
        err().printf(
                        "%s: %d × %d float32 of %s. %s%n",
                        out,
                        files.size(),
                        analyzer.dimension(),
                        analyzer.modelKey().text(),
                        work.words());
        err().flush();
        return work.failed() == 0 ? ExitStatus.DONE : ExitStatus.INCOMPLETE;
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    private static float[] row(PhotoLook.Result result, int dimension) {
        return switch (result) {
            case PhotoLook.Result.Seen(float[] embedding) -> embedding;
            case PhotoLook.Result.Failed _ -> {
                float[] nan = new float[dimension];
                Arrays.fill(nan, Float.NaN);
                yield nan;
            }
        };
    }
}
