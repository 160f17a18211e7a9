package dev.memorylane.gallery;

import dev.memorylane.gallery.manifest.Manifest;
import dev.memorylane.gallery.read.ReaderState;
import dev.memorylane.gallery.read.TopicReader;
import dev.memorylane.gallery.read.TopicTraffic;
import dev.memorylane.gallery.view.Books;
import dev.memorylane.gallery.view.LibraryProgress;
import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.gallery.view.LibraryView;
import dev.memorylane.gallery.view.Pace;
import dev.memorylane.gallery.view.Rejection;
import dev.memorylane.gallery.view.ViewListener;
import dev.memorylane.gallery.view.Waiting;
import dev.memorylane.schemas.RejectionCode;
import dev.memorylane.schemas.topic.KafkaSettings;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;

/** The one door to the gallery's view: what each library holds, how far it is, and whether the view is up to date. */
@ApplicationScoped
public class Gallery {
    private final GallerySettings settings;
    private final KafkaSettings kafka;
    private final Clock clock;
    private final ViewListener listener;
    private final LibraryView view;
    private final Map<String, Pace> paces = new ConcurrentHashMap<>();
    private TopicReader reader;
    private volatile boolean live;

    @Inject
    public Gallery(GallerySettings settings, KafkaSettings kafka, ViewListener listener) {
        this(settings, kafka, listener, Clock.systemUTC());
    }

    Gallery(GallerySettings settings, KafkaSettings kafka, ViewListener listener, Clock clock) {
        this.listener = listener;
        this.settings = settings;
        this.kafka = kafka;
        this.clock = clock;
        this.view = new LibraryView(settings.modelKey());
    }

    void start(@Observes StartupEvent event) {
        if (settings.readTopics()) {
            reader = new TopicReader(view, kafka, this::goLive);
            reader.start();
        } else {
            goLive();
        }
    }

    /** What was there at the start is told to nobody: it is no news. */
    private void goLive() {
        view.tell(listener);
        live = true;
    }

    /** Whether all is known that was there at the start; before that, what is not known may well be there. */
    public boolean isLive() {
        return live;
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (reader != null) {
            reader.close();
        }
    }

    /** The fold behind it. */
    public LibraryView view() {
        return view;
    }

    /** Libraries of which anything is known, by name. */
    public SortedSet<String> libraries() {
        return view.libraries();
    }

    /** The state of a library; an empty one where nothing is known of it. */
    public LibrarySnapshot library(String name) {
        return view.snapshot(name);
    }

    public Books books(String library) {
        return library(library).books();
    }

    /** How many rejections are open, of all libraries together, by code; a code without one is not there. */
    public Map<RejectionCode, Long> openRejections() {
        return libraries().stream()
                .flatMap(name -> library(name).rejections())
                .collect(Collectors.groupingBy(Rejection::code, Collectors.counting()));
    }

    /** How far a library is; its pace is measured between calls, so ask once a second or two. */
    public LibraryProgress progress(String library) {
        Pace pace = paces.computeIfAbsent(library, _ -> new Pace(clock));
        pace.note(view.finished(library));
        return LibraryProgress.of(library(library), pace);
    }

    /** The time by which ages are told. */
    public Instant now() {
        return clock.instant();
    }

    /** What waits in a library, stage by stage. */
    public List<Waiting> waiting(String library) {
        return view.waiting(library);
    }

    /** The library as a file for other programs. */
    public Manifest manifest(String library) {
        return Manifest.of(library(library));
    }

    /** From now on the embeddings of this model count. */
    public void useModel(String modelKey) {
        view.useModel(modelKey);
    }

    /** Whether all is in the view that was committed at the moment of the call. */
    public boolean caughtUp() throws InterruptedException {
        return reader == null || reader.caughtUp();
    }

    /** Waits until all is in the view that was committed at the moment of the call; false where patience ends first. */
    public boolean awaitCaughtUp(Duration patience) throws InterruptedException {
        return reader == null || reader.awaitCaughtUp(patience);
    }

    /** Waits until so much of the topics is in the view; false where patience ends first. */
    public boolean awaitRead(Map<TopicPartition, Long> ends, Duration patience) throws InterruptedException {
        return reader == null || reader.awaitRead(ends, patience);
    }

    /** How the reading goes. */
    public ReaderState readerState() {
        return reader == null ? new ReaderState.Reading(true) : reader.state();
    }

    /** How much of the topics was read, and how much waits. */
    public TopicTraffic traffic() {
        return reader == null ? new TopicTraffic() : reader.traffic();
    }

    /** Records passed over because their bytes are no Avro of ours. */
    public long undecodable() {
        return reader == null ? 0 : reader.undecodable();
    }
}
