package dev.memorylane.gallery.events;

import dev.memorylane.gallery.view.Rejection;
import dev.memorylane.gallery.view.SaidDecision;
import dev.memorylane.gallery.view.ViewListener;
import dev.memorylane.gallery.view.WindowShortlist;
import dev.memorylane.schemas.PhotoRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** From what the view learns to events. */
@ApplicationScoped
public class ViewEvents implements ViewListener {
    private final EventHub hub;

    @Inject
    public ViewEvents(EventHub hub) {
        this.hub = hub;
    }

    /** For the proxy. */
    protected ViewEvents() {
        this(null);
    }

    @Override
    public void revised(String library, WindowShortlist shortlist) {
        hub.tell(
                library,
                LiveEvent.REVISED,
                new RevisedData(
                        shortlist.windowId(),
                        shortlist.kind().name().toLowerCase(Locale.ROOT),
                        shortlist.revision(),
                        shortlist.members().count(),
                        shortlist
                                .members()
                                .filter(photo -> photo.role() == PhotoRole.PICK)
                                .count()));
    }

    @Override
    public void withdrawn(String library, String windowId) {
        hub.tell(library, LiveEvent.WITHDRAWN, new WithdrawnData(windowId));
    }

    @Override
    public void said(String library, SaidDecision decision) {
        hub.tell(library, LiveEvent.SAID, decision);
    }

    @Override
    public void opened(String library, Rejection rejection, String file) {
        hub.tell(library, LiveEvent.OPENED, data(rejection, file));
    }

    @Override
    public void cleared(String library, Rejection rejection, String file) {
        hub.tell(library, LiveEvent.CLEARED, data(rejection, file));
    }

    private static RejectionData data(Rejection rejection, String file) {
        return new RejectionData(rejection.subject(), rejection.code().name(), file);
    }
}
