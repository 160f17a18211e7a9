package dev.memorylane.clusterer;

import dev.memorylane.clusterer.mapping.StoredPreferences;
import dev.memorylane.clusterer.store.ClustererStores;
import dev.memorylane.clusterer.store.DirtyWindows.Effect;
import dev.memorylane.clusterer.store.StoredPreference;
import dev.memorylane.clusterer.store.WindowLessons;
import dev.memorylane.clusterer.window.LibraryWindow;
import dev.memorylane.clusterer.work.Inbox;
import dev.memorylane.clusterer.work.LearnJob;
import dev.memorylane.clusterer.work.LearnJob.Learned;
import dev.memorylane.culling.preference.Preference;
import dev.memorylane.culling.preference.PreferenceLearner;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Keeps the preference of each library up with its decisions. Windows bring lessons as they are published; when a
 * library's lessons have been quiet for a while, a worker learns from all of them; and where the preference then decides
 * otherwise, the windows that it could change, and no others, are worked on again.
 */
final class Teaching {
    private static final Logger LOG = Logger.getLogger(Teaching.class);

    private final Clustering clustering;
    private final ClustererStores stores;
    private final Marks marks;
    private final PreferencePublication publication;
    private final Inbox<Learned> inbox;
    private final Set<String> behind = new HashSet<>();
    private final Set<String> running = new HashSet<>();
    private boolean lookedAtStore;

    Teaching(
            Clustering clustering,
            ClustererStores stores,
            Marks marks,
            PreferencePublication publication,
            Inbox<Learned> inbox) {
        this.clustering = clustering;
        this.stores = stores;
        this.marks = marks;
        this.publication = publication;
        this.inbox = inbox;
    }

    /** A window was published, or made again as it was. */
    void note(LibraryWindow window, WindowLessons taught, long now) {
        if (stores.lessons().put(window, taught)) {
            StoredPreference preference = stored(window.library());
            preference.setBehind(true);
            // Never the same twice, so that what is learned meanwhile is known to be old.
            preference.setChangedAt(Math.max(now, preference.getChangedAt() + 1));
            stores.preferences().put(window.library(), preference);
            behind.add(window.library());
        }
    }

    /** A window holds no photo any more. */
    void forget(LibraryWindow window, long now) {
        note(window, new WindowLessons(false, List.of()), now);
    }

    void tick(long now) {
        if (!lookedAtStore) {
            behind.addAll(stores.preferences().behind());
            lookedAtStore = true;
        }
        for (Optional<Learned> next = inbox.poll(); next.isPresent(); next = inbox.poll()) {
            finish(next.orElseThrow());
        }
        for (String library : behind) {
            long quiet = now - stored(library).getChangedAt();
            if (!running.contains(library)
                    && quiet >= clustering.settings().preferenceQuiet().toMillis()
                    && clustering.workers().hasRoom()) {
                submit(library);
            }
        }
    }

    private void submit(String library) {
        PreferenceLearner learner =
                new PreferenceLearner(clustering.parameters().of(library).preference());
        LearnJob job = new LearnJob(
                library, stored(library).getChangedAt(), stores.lessons().of(library), learner, inbox);
        if (clustering.workers().offer(job, job.bytes())) {
            running.add(library);
        }
    }

    private void finish(Learned learned) {
        String library = learned.library();
        running.remove(library);
        learned.failure()
                .ifPresent(cause -> LOG.errorf(
                        cause,
                        "Nothing could be learned from the decisions of library %s; what was learned before stands until the next decision",
                        library));
        StoredPreference before = stored(library);
        if (before.getChangedAt() == learned.changedAt()) {
            behind.remove(library);
            Preference old = StoredPreferences.preference(before);
            keep(learned, old, learned.preference().orElse(old));
        }
    }

    private void keep(Learned learned, Preference old, Preference fresh) {
        stores.preferences().put(learned.library(), StoredPreferences.learned(fresh, learned.changedAt()));
        if (!fresh.equals(old)) {
            publication.learned(learned.library(), fresh);
        }
        if (!fresh.decidesAs(old)) {
            touchSwayable(learned.library(), fresh);
        }
    }

    private void touchSwayable(String library, Preference fresh) {
        LOG.infof(
                "Library %s: past choices in %d bursts %s between nearly equal photos",
                library, fresh.bursts(), fresh.trusted() ? "now decide" : "no longer decide");
        marks.touch(
                library,
                stores.lessons().swayable(library).stream()
                        .map(window -> Touch.of(window, Effect.WRONG))
                        .toList());
    }

    private StoredPreference stored(String library) {
        return stores.preferences().find(library).orElseGet(() -> StoredPreference.newBuilder()
                .build());
    }
}
