package dev.memorylane.gallery.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.memorylane.gallery.Gallery;
import dev.memorylane.gallery.page.PageRoute;
import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.gallery.view.WindowShortlist;
import dev.memorylane.schemas.lifecycle.Threads;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Does once, unasked, what the first person to look asks for: the join of each library, its timeline, the first part of its
 * largest window, and, through the server itself, the page and all that it asks for to show a window. So the first look after a
 * start does not wait for tables to be joined and classes to be loaded. It answers nobody: where a part of it fails, or is not for
 * everybody, the first request does that part.
 */
@ApplicationScoped
public class WarmUp {
    private static final Logger LOG = Logger.getLogger(WarmUp.class);
    private static final long PAUSE_MS = 100;
    private static final int PATIENCE_MS = 2_000;

    private final Gallery gallery;
    private final Statuses statuses;
    private final PageRoute page;
    private final ObjectMapper json;
    private volatile Thread thread;

    @Inject
    WarmUp(Gallery gallery, Statuses statuses, PageRoute page, ObjectMapper json) {
        this.gallery = gallery;
        this.statuses = statuses;
        this.page = page;
        this.json = json;
    }

    /** For the proxy. */
    protected WarmUp() {
        this(null, null, null, null);
    }

    void started(@ObservesAsync HttpServerStart server) {
        int port = server.options().getPort();
        thread = Thread.ofPlatform().daemon().name("gallery-warm-up").start(() -> work(port));
    }

    void stop(@Observes ShutdownEvent event) {
        Threads.end(thread);
    }

    private void work(int port) {
        try {
            // Not in the midst of the start, which needs the processor and makes the same beans.
            while (!gallery.isLive()) {
                Thread.sleep(PAUSE_MS);
            }
            look(port);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Makes what is shown first of each library, once.
     *
     * @param port where this server answers on loopback; none, or 0: it is not asked
     */
    public void look(int port) {
        for (String name : gallery.libraries()) {
            try {
                long bytes = shown(gallery.library(name));
                LOG.debugf("%s: %d bytes made for the first look", name, bytes);
            } catch (JsonProcessingException | RuntimeException e) {
                LOG.debugf(e, "%s is made ready by the first look", name);
            }
        }
        if (port > 0) {
            paths().forEach(path -> ask(port, path));
        }
    }

    /** Of one library: what they have in common is what takes time. */
    private Stream<String> paths() {
        Stream<String> files = Stream.concat(Stream.of("/"), page.firstLook().stream());
        Stream<String> api = gallery.libraries().stream()
                .map(gallery::library)
                .max(Comparator.comparingInt(library -> library.photos().size()))
                .stream()
                .flatMap(FirstLook::paths);
        return Stream.of(files, Stream.of("/api/libraries"), api).flatMap(Function.identity());
    }

    private long shown(LibrarySnapshot library) throws JsonProcessingException {
        long bytes = bytes(LibraryCard.of(library))
                + bytes(statuses.of(library.library()))
                + bytes(library.decisions())
                + bytes(Timeline.of(library.windows().values()));
        Optional<WindowShortlist> largest = FirstLook.largest(library);
        return largest.isEmpty()
                ? bytes
                : bytes
                        + bytes(Cover.of(library, largest.get()))
                        + bytes(Sheet.of(library, largest.get(), 0, FirstLook.PHOTOS));
    }

    private long bytes(Object content) throws JsonProcessingException {
        return json.writeValueAsBytes(content).length;
    }

    /** Whatever the answer is, also that nobody may come in. */
    private static void ask(int port, String path) {
        try {
            HttpURLConnection asked = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
            asked.setRequestProperty("Accept-Encoding", "gzip");
            asked.setConnectTimeout(PATIENCE_MS);
            asked.setReadTimeout(PATIENCE_MS);
            asked.setInstanceFollowRedirects(false);
            try (InputStream answer = asked.getInputStream()) {
                answer.readAllBytes();
            } finally {
                asked.disconnect();
            }
        } catch (IOException e) {
            LOG.debugf("%s is not asked for ahead: %s", path, e.getMessage());
        }
    }
}
