package dev.memorylane.devui;

import dev.memorylane.devui.Flow.Figure;
import dev.memorylane.devui.Flow.Station;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What each service is about, in a few figures. */
final class Stations {
    private static final int MINUTE = 60;

    private final Figures figures;

    Stations(Figures figures) {
        this.figures = figures;
    }

    List<Station> all() {
        return List.of(ingest(), embedder(), milvus(), clusterer(), gallery());
    }

    private Station ingest() {
        return new Of("ingest", "ingest.found")
                .count("found", "ingest.found")
                .count("on their way", "ingest.pending")
                .count("being written", "ingest.settling")
                .alarm("removals held", "ingest.removals.held")
                .station();
    }

    private Station embedder() {
        return new Of("embedder", "embedder.backlog")
                .count("waiting", "embedder.backlog")
                .count("in work", "embedder.in.work")
                .count("embedded", "embedder.embedded")
                .alarm("put off", "embedder.put.off")
                .station();
    }

    private Station milvus() {
        return new Of("milvus", "milvus.written")
                .count("rows written", "milvus.written")
                .alarm("away", "milvus.away")
                .station();
    }

    private Station clusterer() {
        return new Of("clusterer", "clusterer.dirty.windows")
                .count("dirty windows", "clusterer.dirty.windows")
                .count("being clustered", "clusterer.running")
                .count("published", "clusterer.published")
                .count("unchanged", "clusterer.unchanged")
                .alarm("failing", "clusterer.failing.windows")
                .alarmFrom("s waited longest", "clusterer.oldest.dirty.seconds", MINUTE)
                .station();
    }

    private Station gallery() {
        return new Of("gallery", "books.seen")
                .count("seen", "books.seen")
                .count("embedded", "books.embedded")
                .count("pending", "books.pending")
                .alarm("rejected", "books.rejected")
                .alarm("books unbalanced", "books.unbalanced")
                .station();
    }

    /** A station that is here exactly if its meter is. */
    private final class Of {
        private final String id;
        private final boolean here;
        private final List<Figure> told = new ArrayList<>();

        Of(String id, String meter) {
            this.id = id;
            this.here = figures.of(meter).isPresent();
        }

        Of count(String name, String meter) {
            figures.of(meter).ifPresent(value -> told.add(new Figure(name, text(value), false)));
            return this;
        }

        /** Shown only where there is something to look at. */
        Of alarm(String name, String meter) {
            return alarmFrom(name, meter, 1);
        }

        Of alarmFrom(String name, String meter, double least) {
            figures.of(meter).stream()
                    .filter(value -> value >= least)
                    .forEach(value -> told.add(new Figure(name, text(value), true)));
            return this;
        }

        Station station() {
            return new Station(id, here, List.copyOf(told));
        }
    }

    private static String text(double value) {
        return String.format(Locale.ENGLISH, "%,d", Math.round(value));
    }
}
