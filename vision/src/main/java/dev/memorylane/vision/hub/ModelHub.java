package dev.memorylane.vision.hub;

import dev.memorylane.vision.hub.HubException.Reason;
import java.io.IOException;
import java.util.Optional;

/** Models by their id on the hub: from the cache where it is whole there, else fetched into it. */
public final class ModelHub {
    private final HubSettings settings;

    public ModelHub(HubSettings settings) {
        this.settings = settings;
    }

    /** The hub's name, for people. */
    public String host() {
        return settings.endpoint().getHost();
    }

    /** The model as the cache holds it; nothing is asked of the hub. */
    public Optional<HubModel> cached(HubId id, Need need) {
        return new HubCache(settings.cache(), id).whole(need);
    }

    /**
     * The model. What the cache holds is used as it is, without a word to the hub; a branch or tag that is named is
     * looked up anew, and taken from the cache only where the hub cannot be reached.
     *
     * @throws HubException in words
     */
    public HubModel model(HubId id, Need need, FetchListener listener) {
        Optional<HubModel> cached = cached(id, need);
        boolean mayHaveMoved =
                id.revision().filter(text -> !HubId.isCommit(text)).isPresent();
        if (cached.isPresent() && (!mayHaveMoved || settings.offline())) {
            return cached.get();
        }
        if (settings.offline()) {
            throw offline(id);
        }
        try {
            return fetched(id, need, listener);
        } catch (HubException e) {
            if (cached.isEmpty() || e.reason() != Reason.UNREACHABLE) {
                throw e;
            }
            listener.waits(e.getMessage() + " Its state of " + cached.get().commit() + " is in the cache and used.");
            return cached.get();
        }
    }

    private HubModel fetched(HubId id, Need need, FetchListener listener) {
        HubCache cache = new HubCache(settings.cache(), id);
        try (HubConnection connection = new HubConnection(settings)) {
            return new ModelFetch(settings, cache, connection, listener).run(need);
        } catch (IOException e) {
            throw new HubException(
                    Reason.NO_SPACE,
                    "The cache %s cannot be used (%s). Name another folder with HF_HOME, or give --model a folder."
                            .formatted(settings.cache(), e),
                    e);
        }
    }

    private HubException offline(HubId id) {
        return new HubException(
                Reason.OFFLINE,
                "Model %s is not (or not whole) in the cache %s, and offline nothing is fetched. Start once without --offline and HF_HUB_OFFLINE, or give --model a folder."
                        .formatted(id.text(), settings.cache()));
    }
}
