package dev.memorylane.standalone.cli;

import dev.memorylane.standalone.files.AttentionPicture;
import dev.memorylane.standalone.model.ModelRequest;
import dev.memorylane.vision.PhotoAnalyzer;
import dev.memorylane.vision.hub.Need;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lane attention FILE --out map.png}: where a model looks, without a home. */
@Command(
        name = "attention",
        mixinStandardHelpOptions = true,
        description = "Paints over a photo where the last block of a model looks; finer with --size 448 or more.")
final class AttentionCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A photo.")
    private Path photo;

    @Option(names = "--out", required = true, paramLabel = "FILE.png", description = "Where to write the picture.")
    private Path out;

    @Option(names = "--head", paramLabel = "N", description = "One attention head, from 0 (default: the mean of all).")
    private Integer head;

    @Mixin
    private ModelArguments model;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        ModelRequest request = model.request();
        PrintWriter err = spec.commandLine().getErr();
        try (PhotoAnalyzer analyzer = PhotoAnalyzer.open(
                model.choose(request, Optional.empty(), Need.PICTURES, err).files(), request.options())) {
            OptionalInt one = head == null ? OptionalInt.empty() : OptionalInt.of(head);
            String shown = new AttentionPicture(analyzer, one).write(photo, out);
            err.println(out + ": " + shown + ", " + analyzer.modelKey().text());
            return ExitStatus.DONE;
        }
    }
}
