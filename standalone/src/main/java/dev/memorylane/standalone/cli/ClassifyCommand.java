package dev.memorylane.standalone.cli;

import dev.memorylane.standalone.files.Classification;
import dev.memorylane.standalone.files.FileWork;
import dev.memorylane.standalone.files.PhotoLook;
import dev.memorylane.standalone.model.ModelRequest;
import dev.memorylane.vision.ModelFiles;
import dev.memorylane.vision.PhotoAnalyzer;
import dev.memorylane.vision.hub.ModelSource;
import dev.memorylane.vision.hub.Need;
import dev.memorylane.vision.zeroshot.Labels;
import dev.memorylane.vision.zeroshot.Template;
import dev.memorylane.vision.zeroshot.ZeroShot;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lane classify FILE… --labels "a dog,a cat"}: photos by words, without a home. */
@Command(
        name = "classify",
        mixinStandardHelpOptions = true,
        description = {
            "Says which of some labels fit photos best, by a model that knows words: CLIP or SigLIP.",
            "Without --model it is " + ClassifyCommand.USUAL + " (605 MB, fetched once)."
        })
final class ClassifyCommand implements Callable<Integer> {
    static final String USUAL = "openai/clip-vit-base-patch32";

    @Option(
            names = "--labels",
            required = true,
            split = ",",
            paramLabel = "LABEL",
            description = "Words, with commas between them, such as \"a dog,a cat\".")
    private List<String> labels;

    @Option(
            names = "--template",
            paramLabel = "TEXT",
            description =
                    "The sentence that a label is put into (default: \"a photo of {label}\"); several are averaged.")
    private List<String> templates = List.of();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Mixin
    private ModelArguments model;

    @Mixin
    private FileCommandOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        List<Path> files = options.files();
        ModelRequest request = model.request();
        int workers = options.workers();
        PrintWriter err = spec.commandLine().getErr();
        ModelFiles chosen = model.choose(request, Optional.of(ModelSource.parse(USUAL)), Need.PICTURES_AND_WORDS, err)
                .files();
        Classification classification = new Classification(files, vectors(chosen, request));
        FileWork work = new FileWork(err, FileCommandOptions.isTerminal(), files);
        try (PhotoAnalyzer analyzer = PhotoAnalyzer.open(chosen, request.options())) {
            new PhotoLook(analyzer, workers).at(files, (index, result) -> {
                classification.saw(index, result);
                work.saw(index, result);
            });
        }
        work.end();
        spec.commandLine().getOut().print(json ? classification.json() : classification.table());
        spec.commandLine().getOut().flush();
        return work.failed() == 0 ? ExitStatus.DONE : ExitStatus.INCOMPLETE;
    }

    private Labels vectors(ModelFiles chosen, ModelRequest request) {
        List<Template> sentences = templates.isEmpty()
                ? List.of(Template.USUAL)
                : templates.stream().map(Template::new).toList();
        try (ZeroShot zeroShot = ZeroShot.open(chosen, request.options(), sentences)) {
            return zeroShot.labels(labels.stream().map(String::strip).toList());
        }
    }
}
