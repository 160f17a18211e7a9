package dev.memorylane.standalone.run;

import dev.memorylane.embedder.ModelInUse;
import dev.memorylane.gallery.api.ModelNote;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells the page which model looks at the photos, and why it does. */
@ApplicationScoped
class ModelOfThisRun implements ModelNote {
    @Inject
    ModelInUse model;

    @Override
    public String words() {
        return model.words();
    }
}
