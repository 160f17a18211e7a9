package dev.memorylane.standalone.model;

import dev.memorylane.standalone.home.HomeModel;
import dev.memorylane.vision.ModelOptions;
import dev.memorylane.vision.hub.FetchListener;
import dev.memorylane.vision.hub.HubId;
import dev.memorylane.vision.hub.ModelChoice;
import dev.memorylane.vision.hub.ModelChooser;
import dev.memorylane.vision.hub.ModelSource;
import dev.memorylane.vision.hub.Need;
import java.nio.file.Files;
import java.util.Optional;

/**
 * The model of a run, its files here: the home's own from its second run on, whatever is the newest elsewhere.
 *
 * @param source pinned
 * @param options as asked, the rest as before
 * @param kept what the home holds
 * @param why for a person
 */
public record ModelDecision(ModelSource source, ModelOptions options, Optional<HomeModel> kept, String why) {
    /**
     * Decides, and fetches what is not here.
     *
     * @throws dev.memorylane.vision.hub.HubException in words, if the model cannot be had
     */
    public static ModelDecision of(
            Optional<HomeModel> kept, ModelRequest request, ModelChooser chooser, FetchListener listener) {
        return kept.map(model -> asBefore(model, request, chooser, listener))
                .orElseGet(() -> first(request, chooser, listener));
    }

    private static ModelDecision first(ModelRequest request, ModelChooser chooser, FetchListener listener) {
        ModelChoice choice = request.source()
                .map(source -> chooser.open(source, Need.PICTURES, listener))
                .orElseGet(() -> chooser.usual(listener));
        return new ModelDecision(choice.source(), request.options(), Optional.empty(), choice.words());
    }

    private static ModelDecision asBefore(
            HomeModel kept, ModelRequest request, ModelChooser chooser, FetchListener listener) {
        ModelSource source = request.source()
                .filter(asked -> !isTheSameModel(asked, kept.source()))
                .orElse(kept.source());
        requireThere(source);
        ModelChoice choice = chooser.open(source, Need.PICTURES, listener);
        String why = source.equals(kept.source()) ? kept.why() : choice.words();
        return new ModelDecision(choice.source(), request.options(kept.key()), Optional.of(kept), why);
    }

    /** Whether a model of the hub is asked for without a revision that the home has pinned already. */
    private static boolean isTheSameModel(ModelSource asked, ModelSource kept) {
        return asked instanceof ModelSource.OnHub(HubId id)
                && kept instanceof ModelSource.OnHub(HubId pinned)
                && id.revision().isEmpty()
                && id.repository().equals(pinned.repository());
    }

    private static void requireThere(ModelSource source) {
        if (source instanceof ModelSource.Folder(var dir) && !Files.isDirectory(dir)) {
            throw new IllegalArgumentException(
                    "The folder %s with the model of this home is gone. Say with --model DIR where it is now."
                            .formatted(dir));
        }
    }
}
