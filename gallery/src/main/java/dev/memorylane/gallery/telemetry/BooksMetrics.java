package dev.memorylane.gallery.telemetry;

import dev.memorylane.gallery.Gallery;
import dev.memorylane.gallery.view.Books;
import dev.memorylane.schemas.RejectionCode;
import dev.memorylane.telemetry.Meters;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.function.ToLongFunction;

/** The books of all libraries together, folded from the topics, and open rejections by code. */
@ApplicationScoped
class BooksMetrics {
    private final Meters meters;
    private final Gallery gallery;

    @Inject
    BooksMetrics(Meters meters, Gallery gallery) {
        this.meters = meters;
        this.gallery = gallery;
    }

    void onStart(@Observes StartupEvent event) {
        books("seen", "Files that are photos or should be", Books::seen);
        books("embedded", "Photos with an embedding", Books::embedded);
        books("duplicates", "Files with the bytes of another", Books::duplicates);
        books("rejected", "Files that should be photos and are none", Books::rejected);
        books("removed", "Files that are gone", Books::removed);
        books("pending", "Photos that wait", Books::pending);
        meters.gauge("books.unbalanced", "Libraries whose books do not balance", () -> gallery.libraries().stream()
                .filter(library -> !gallery.books(library).balanced())
                .count());
        meters.counter(
                "gallery.undecodable", "Records passed over, as their bytes are no Avro of ours", gallery::undecodable);
        for (RejectionCode code : RejectionCode.values()) {
            meters.gauge(
                    "rejections.open",
                    "Files and photos that are rejected now, by code",
                    Tags.of("code", code.name()),
                    () -> gallery.openRejections().getOrDefault(code, 0L));
        }
    }

    private void books(String name, String words, ToLongFunction<Books> figure) {
        meters.gauge("books." + name, words, () -> gallery.libraries().stream()
                .map(gallery::books)
                .mapToLong(figure)
                .sum());
    }
}
