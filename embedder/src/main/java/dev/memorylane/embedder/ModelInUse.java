package dev.memorylane.embedder;

import dev.memorylane.schemas.lifecycle.Wait;
import dev.memorylane.vision.ModelFiles;
import dev.memorylane.vision.ModelKey;
import dev.memorylane.vision.ModelLoadException;
import dev.memorylane.vision.ModelOptions;
import dev.memorylane.vision.PhotoAnalyzer;
import dev.memorylane.vision.hub.HubException;
import dev.memorylane.vision.hub.ModelChoice;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/** The one model of this process, opened at its first use. */
@ApplicationScoped
public class ModelInUse {
    private static final Logger LOG = Logger.getLogger(ModelInUse.class);
    /** What Milvus takes at most; a library of such vectors would fit no memory either. */
    private static final int MOST_DIMENSIONS = 32_768;

    private final PhotoAnalyzer analyzer;
    private final ModelKey key;
    private final String why;
    private final ModelFiles files;
    private final ModelOptions options;

    @Inject
    public ModelInUse(EmbedderSettings settings) {
        ModelSetting setting = new ModelSetting(settings);
        ModelChoice choice = chosen(setting);
        why = settings.why().orElse(choice.words());
        files = choice.files();
        options = setting.options();
        analyzer = opened(choice, setting);
        key = kept(settings, analyzer.modelKey());
        LOG.infof("Model %s: %s", key.text(), words());
    }

    /** For the proxy. */
    protected ModelInUse() {
        analyzer = null;
        key = null;
        why = "";
        files = null;
        options = null;
    }

    private static ModelChoice chosen(ModelSetting setting) {
        try {
            return setting.choice(LOG::info);
        } catch (HubException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static PhotoAnalyzer opened(ModelChoice choice, ModelSetting setting) {
        try (Wait _ = Wait.on("the model to be loaded")) {
            PhotoAnalyzer analyzer = PhotoAnalyzer.open(choice.files(), setting.options());
            if (analyzer.dimension() > MOST_DIMENSIONS) {
                throw tooLong(analyzer);
            }
            return analyzer;
        } catch (ModelLoadException e) {
            throw new IllegalArgumentException(
                    "The model cannot be used (%s). %s".formatted(choice.words(), e.getMessage()), e);
        }
    }

    private static IllegalArgumentException tooLong(PhotoAnalyzer analyzer) {
        try (analyzer) {
            return new IllegalArgumentException(
                    "Model %s gives %d numbers a photo; at most %d can be stored and searched. Choose another --pooling (cls, mean, mean-patch, head) or a smaller --size; ./lane embed writes vectors of any length."
                            .formatted(analyzer.modelKey().text(), analyzer.dimension(), MOST_DIMENSIONS));
        }
    }

    private static ModelKey kept(EmbedderSettings settings, ModelKey own) {
        return settings.modelKey()
                .map(ModelKey::parse)
                .filter(own::givesTheNumbersOf)
                .orElse(own);
    }

    public PhotoAnalyzer analyzer() {
        return analyzer;
    }

    /** Its files: its text tower is among them, where it has one. */
    public ModelFiles files() {
        return files;
    }

    /** How it is run. */
    public ModelOptions options() {
        return options;
    }

    /** The key of this model's embeddings. */
    public ModelKey key() {
        return key;
    }

    /** Which model it is and why, on what it computes and how, for a person. */
    public String words() {
        return "%s; %d numbers a photo, %s on the CPU"
                .formatted(why, analyzer.dimension(), key.precision().text());
    }

    /** Why this model was chosen. */
    public String why() {
        return why;
    }

    @PreDestroy
    void close() {
        analyzer.close();
    }
}
