package dev.memorylane.standalone.run;

import dev.memorylane.embedder.EmbedderSettings;
import dev.memorylane.embedder.ModelInUse;
import dev.memorylane.gallery.Gallery;
import dev.memorylane.standalone.home.Home;
import dev.memorylane.standalone.home.HomeModel;
import dev.memorylane.vision.hub.ModelSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Before anything is embedded: is the model the one of this home? */
@ApplicationScoped
class ModelClaim {
    private static final int BEFORE_ALL = 0;

    @Inject
    ModelInUse model;

    @Inject
    EmbedderSettings settings;

    @Inject
    Gallery gallery;

    @ConfigProperty(name = "memorylane.home")
    Path home;

    void onStart(@Observes @Priority(BEFORE_ALL) StartupEvent event) throws IOException {
        ModelSource source = ModelSource.parse(settings.model().orElse(ModelSource.SHIPPED));
        new HomeModel(source, model.key(), model.why()).claim(new Home(home));
        gallery.useModel(model.key().text());
    }
}
