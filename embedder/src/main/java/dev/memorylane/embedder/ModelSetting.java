package dev.memorylane.embedder;

import dev.memorylane.vision.CpuPrecision;
import dev.memorylane.vision.ModelOptions;
import dev.memorylane.vision.Pooling;
import dev.memorylane.vision.Precision;
import dev.memorylane.vision.hub.HubSettings;
import dev.memorylane.vision.hub.ModelChoice;
import dev.memorylane.vision.hub.ModelChooser;
import dev.memorylane.vision.hub.ModelHub;
import dev.memorylane.vision.hub.ModelSource;
import dev.memorylane.vision.hub.Need;
import dev.memorylane.vision.hub.SpokenProgress;
import dev.memorylane.vision.preprocess.Size;
import java.util.Optional;
import java.util.function.Consumer;

/** What the settings say of the model. */
record ModelSetting(EmbedderSettings settings) {
    private static final String AUTO = "auto";

    /** The model's files, fetched if need be. */
    ModelChoice choice(Consumer<String> log) {
        HubSettings hub = HubSettings.ofEnvironment();
        ModelChooser chooser = new ModelChooser(new ModelHub(hub.withOffline(hub.offline() || settings.offline())));
        SpokenProgress progress = new SpokenProgress(log);
        return settings.model()
                .map(text -> chooser.open(ModelSource.parse(text), Need.PICTURES, progress))
                .orElseGet(() -> chooser.usual(progress));
    }

    /** How it is to be run. */
    ModelOptions options() {
        Optional<Pooling> pooling = settings.pooling().map(Pooling::parse);
        Optional<Size> size = settings.inputSize().map(Size::parse);
        return new ModelOptions(pooling, size, precision(), settings.layer(), settings.normalised());
    }

    private Precision precision() {
        return settings.precision().equalsIgnoreCase(AUTO)
                ? CpuPrecision.best()
                : Precision.parse(settings.precision());
    }
}
