package dev.memorylane.gallery.page;

import dev.memorylane.schemas.blob.Sha256;
import io.quarkus.runtime.LaunchMode;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Answers with the page on its bundle, and says how long each of its files may be kept: what was bundled for ever, as its name
 * changes with its content; all else only as long as the server says that it is the same.
 *
 * <p>In development the page is served as it is written, so that a change of a script is seen at the next look.
 */
@ApplicationScoped
public class PageRoute {
    private static final Logger LOG = Logger.getLogger(PageRoute.class);
    private static final int BEFORE_FILES = 0;
    private static final String FOR_EVER = "private, max-age=31536000, immutable";
    private static final String ASK_AGAIN = "private, no-cache";
    private static final String CACHE_CONTROL = "Cache-Control";
    private static final List<String> PAGE = List.of("/", "/index.html");
    private static final List<String> AS_WRITTEN = List.of("/app.js", "/icon.svg", "/page/*", "/style/*", "/world/*");
    private static final String SOURCE = "/META-INF/resources/index.html";

    private final Optional<PageBundle> bundle =
            LaunchMode.current() == LaunchMode.DEVELOPMENT ? Optional.empty() : bundled();

    void register(@Observes Router router) {
        AS_WRITTEN.forEach(path -> router.get(path).order(BEFORE_FILES).handler(PageRoute::askAgain));
        bundle.ifPresentOrElse(
                made -> register(router, made),
                () -> PAGE.forEach(path -> router.get(path).order(BEFORE_FILES).handler(PageRoute::askAgain)));
    }

    private static void register(Router router, PageBundle made) {
        made.files().forEach(file -> router.get("/" + file).order(BEFORE_FILES).handler(PageRoute::keepForEver));
        Buffer page = Buffer.buffer(made.page(new String(read(SOURCE), StandardCharsets.UTF_8)));
        String tag = "W/\"" + Sha256.hex(page.getBytes()).substring(0, 24) + '"';
        PAGE.forEach(path -> router.get(path).order(BEFORE_FILES).handler(asked -> answer(asked, page, tag)));
    }

    private static void askAgain(RoutingContext asked) {
        asked.response().putHeader(CACHE_CONTROL, ASK_AGAIN);
        asked.next();
    }

    private static void keepForEver(RoutingContext asked) {
        asked.response().putHeader(CACHE_CONTROL, FOR_EVER);
        asked.next();
    }

    private static void answer(RoutingContext asked, Buffer page, String tag) {
        HttpServerResponse response = asked.response();
        response.putHeader("Content-Type", "text/html;charset=UTF-8")
                .putHeader(CACHE_CONTROL, ASK_AGAIN)
                .putHeader("Vary", "Accept-Encoding");
        asked.etag(tag);
        if (asked.isFresh()) {
            response.setStatusCode(304).end();
            return;
        }
        // Quarkus says "identity" of all that nobody declares to be text.
        response.headers().remove("Content-Encoding");
        response.end(page);
    }

    /** What the first look at the page asks for. */
    public List<String> firstLook() {
        return bundle.map(made -> made.firstLook().map("/"::concat).toList()).orElse(List.of());
    }

    private static Optional<PageBundle> bundled() {
        try (InputStream metafile = PageRoute.class.getResourceAsStream("bundle.json")) {
            if (metafile == null) {
                LOG.info("The page is not bundled: it is served as it is written, in many small files");
                return Optional.empty();
            }
            return Optional.of(PageBundle.read(metafile.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(String resource) {
        try (InputStream content = PageRoute.class.getResourceAsStream(resource)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
