package dev.memorylane.standalone.words;

import dev.memorylane.embedder.ModelInUse;
import dev.memorylane.gallery.search.WordEncoder;
import dev.memorylane.vision.ModelKey;
import dev.memorylane.vision.ModelLoadException;
import dev.memorylane.vision.text.TextEncoder;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jboss.logging.Logger;

/** The text tower of the model that looks at the photos, where it has one; opened when somebody first searches by words. */
@ApplicationScoped
class ModelWords implements WordEncoder {
    private static final Logger LOG = Logger.getLogger(ModelWords.class);

    private final ModelInUse model;
    private boolean looked;
    private Optional<TextEncoder> tower = Optional.empty();

    @Inject
    ModelWords(ModelInUse model) {
        this.model = model;
    }

    /** For the proxy. */
    protected ModelWords() {
        this(null);
    }

    @Override
    public Optional<float[]> encode(String modelKey, String text) {
        return tower().filter(found -> found.comparesWith(ModelKey.parse(modelKey)))
                .map(found -> found.embed(text));
    }

    private synchronized Optional<TextEncoder> tower() {
        if (!looked) {
            looked = true;
            tower = opened();
        }
        return tower;
    }

    private Optional<TextEncoder> opened() {
        try {
            return Optional.of(TextEncoder.open(model.files(), model.options()));
        } catch (ModelLoadException e) {
            LOG.infof("There is no search by words: %s", e.getMessage());
            return Optional.empty();
        }
    }

    @PreDestroy
    synchronized void close() {
        tower.ifPresent(TextEncoder::close);
    }
}
