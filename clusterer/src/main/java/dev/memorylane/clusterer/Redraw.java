package dev.memorylane.clusterer;

import dev.memorylane.clusterer.store.ClustererStores;
import dev.memorylane.clusterer.store.DirtyWindows.Effect;
import dev.memorylane.clusterer.store.LibraryModel;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.logging.Logger;

/**
 * Draws the windows of libraries anew that were drawn by other parameters, or before there were trips, when a task comes
 * here. All their windows are clustered again, and those that are no more are withdrawn.
 */
final class Redraw {
    private static final Logger LOG = Logger.getLogger(Redraw.class);

    private final ClustererStores stores;
    private final ModelGate gate;
    private final Marks marks;
    private final LibraryParameters parameters;
    private boolean looked;

    Redraw(ClustererStores stores, ModelGate gate, Marks marks, LibraryParameters parameters) {
        this.stores = stores;
        this.gate = gate;
        this.marks = marks;
        this.parameters = parameters;
    }

    /** Looks once; before the first photo or window of the task is looked at. */
    void whereNeeded() {
        if (looked) {
            return;
        }
        looked = true;
        for (String library : stores.models().libraries()) {
            LibraryModel model = stores.models().find(library).orElseThrow();
            String digest = parameters.digest(library);
            if (!model.getDrawnBy().equals(digest)) {
                draw(library);
                model.setDrawnBy(digest);
                stores.models().put(library, model);
            }
        }
    }

    private void draw(String library) {
        String modelKey = gate.inUse(library).orElseThrow();
        Set<String> windows = new TreeSet<>(stores.published().current(library));
        windows.addAll(stores.drawAnew(library, modelKey, parameters.of(library).windows()));
        marks.touch(library, List.of(new Touch(windows, Effect.WRONG, false)));
        LOG.infof("Library %s is parted into windows anew, by other parameters: %d windows", library, windows.size());
    }
}
