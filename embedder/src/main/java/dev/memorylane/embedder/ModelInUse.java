package dev.memorylane.embedder;

import dev.memorylane.vision.ModelFiles;
import dev.memorylane.vision.ModelKey;
import dev.memorylane.vision.ModelLoadException;
import dev.memorylane.vision.ModelOptions;
import dev.memorylane.vision.PhotoAnalyzer;
import dev.memorylane.vision.Pooling;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/** The one model of this process, opened at its first use. */
@ApplicationScoped
public class ModelInUse {
    private static final Logger LOG = Logger.getLogger(ModelInUse.class);

    private final PhotoAnalyzer analyzer;

    @Inject
    public ModelInUse(EmbedderSettings settings) {
        analyzer = open(settings);
        LOG.infof("Model %s, %d dimensions", analyzer.modelKey().text(), analyzer.dimension());
    }

    private static PhotoAnalyzer open(EmbedderSettings settings) {
        try {
            return PhotoAnalyzer.open(
                    settings.model().map(ModelFiles::folder).orElseGet(ModelFiles::shipped),
                    ModelOptions.DEFAULT.withPooling(Pooling.parse(settings.pooling())));
        } catch (ModelLoadException e) {
            throw new IllegalArgumentException(
                    "The model in %s cannot be used. %s"
                            .formatted(settings.model().map(Object::toString).orElse("this program"), e.getMessage()),
                    e);
        }
    }

    /** For the proxy. */
    protected ModelInUse() {
        analyzer = null;
    }

    public PhotoAnalyzer analyzer() {
        return analyzer;
    }

    public ModelKey key() {
        return analyzer.modelKey();
    }

    @PreDestroy
    void close() {
        analyzer.close();
    }
}
