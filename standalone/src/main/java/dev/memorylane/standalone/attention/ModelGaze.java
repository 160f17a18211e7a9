package dev.memorylane.standalone.attention;

import dev.memorylane.embedder.ModelInUse;
import dev.memorylane.gallery.plots.Gaze;
import dev.memorylane.vision.Orientation;
import dev.memorylane.vision.attention.AttentionOverlay;
import dev.memorylane.vision.attention.AttentionView;
import dev.memorylane.vision.decode.UnreadableException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The very model that looks at the photos. */
@ApplicationScoped
class ModelGaze implements Gaze {
    private final ModelInUse model;

    @Inject
    ModelGaze(ModelInUse model) {
        this.model = model;
    }

    /** For the proxy. */
    protected ModelGaze() {
        this(null);
    }

    @Override
    public boolean isOf(String modelKey) {
        return model.key().text().equals(modelKey);
    }

    @Override
    public String looker() {
        return model.analyzer().looker().words();
    }

    @Override
    public byte[] png(byte[] encoded, Orientation orientation) throws UnreadableException {
        AttentionView view = model.analyzer().attentionView(encoded, orientation);
        return AttentionOverlay.png(view, view.maps().mean());
    }
}
