package dev.memorylane.gallery.view;

import dev.memorylane.schemas.WindowKind;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The latest current shortlist of a window.
 *
 * @param windowId {@code day:2026-05-02}, {@code undated}
 * @param kind what holds its photos together
 * @param from begin, inclusive, wall time; empty for the undated
 * @param to end, exclusive, wall time; empty for the undated
 * @param revision from 1
 * @param publishedAt when this revision was
 * @param modelKey the model whose embeddings were compared
 * @param k number of scenes chosen
 * @param sweep what each tried number of scenes gave
 * @param scenes the scenes, by number
 * @param clocks cameras whose clock seems wrong
 */
public record WindowShortlist(
        String windowId,
        WindowKind kind,
        Optional<LocalDateTime> from,
        Optional<LocalDateTime> to,
        long revision,
        Optional<Instant> publishedAt,
        String modelKey,
        int k,
        List<SweepFigures> sweep,
        List<Scene> scenes,
        List<ClockDoubt> clocks) {
    /** Of the windows of a photo its trip comes before its day, as exports have it. */
    public static final Comparator<WindowKind> TRIP_FIRST = Comparator.comparing(kind -> kind != WindowKind.TRIP);

    public WindowShortlist {
        Objects.requireNonNull(windowId, "windowId");
        Objects.requireNonNull(kind, "kind");
        sweep = List.copyOf(sweep);
        scenes = List.copyOf(scenes);
        clocks = List.copyOf(clocks);
    }

    /** All its photos. */
    public Stream<RankedPhoto> members() {
        return scenes.stream().flatMap(Scene::members);
    }

    /** The figures of the number of scenes that was chosen. */
    public Optional<SweepFigures> chosen() {
        return sweep.stream().filter(SweepFigures::chosen).findFirst();
    }
}
