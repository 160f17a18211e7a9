package dev.memorylane.clusterer;

import dev.memorylane.clusterer.store.DirtyWindows.Effect;
import dev.memorylane.clusterer.store.LibraryTimeline;
import dev.memorylane.clusterer.store.PhotosByTime;
import dev.memorylane.culling.window.DayLine;
import dev.memorylane.culling.window.Moment;
import dev.memorylane.culling.window.TripChange;
import dev.memorylane.culling.window.Window;
import dev.memorylane.schemas.Embedding;
import dev.memorylane.schemas.EmbeddingKey;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** Puts photos of one library into the store, or takes them out, and tells which windows that touches. */
final class Placing {
    private final PhotosByTime photos;
    private final LibraryTimeline timeline;

    Placing(PhotosByTime photos, LibraryTimeline timeline) {
        this.photos = photos;
        this.timeline = timeline;
    }

    List<Touch> put(EmbeddingKey photo, Optional<LocalDateTime> at, Embedding embedding) {
        if (at.isEmpty()) {
            return effect(photos.put(photo, at, embedding))
                    .map(effect -> Touch.of(Window.undated().id(), effect))
                    .stream()
                    .toList();
        }
        LocalDateTime time = at.orElseThrow();
        SortedMap<LocalDate, LocalDateTime> begins = timeline.days().beginsNear(time);
        Optional<Effect> effect = effect(photos.put(photo, at, embedding));
        if (effect.isEmpty()) {
            return List.of();
        }
        Moment moment = LibraryTimeline.moment(photo, time, embedding);
        String day = DayLine.id(timeline.days().holding(time));
        return touches(begins, day, time, timeline.trips().added(moment), effect.orElseThrow());
    }

    List<Touch> takeOut(EmbeddingKey photo, Optional<LocalDateTime> at) {
        if (at.isEmpty()) {
            photos.delete(photo, at);
            return List.of(Touch.of(Window.undated().id(), Effect.WRONG));
        }
        LocalDateTime time = at.orElseThrow();
        SortedMap<LocalDate, LocalDateTime> begins = timeline.days().beginsNear(time);
        String day = DayLine.id(timeline.days().holding(time));
        photos.delete(photo, at);
        TripChange trips = timeline.trips().removed(new Moment(time, photo.getPhotoId(), Optional.empty()));
        return touches(begins, day, time, trips, Effect.WRONG);
    }

    /** Ids of all windows that hold a photo placed there. */
    Set<String> holding(Optional<LocalDateTime> at) {
        return at.map(time -> {
                    String day = DayLine.id(timeline.days().holding(time));
                    return timeline.trips()
                            .holding(time)
                            .map(trip -> Set.of(day, trip))
                            .orElse(Set.of(day));
                })
                .orElse(Set.of(Window.undated().id()));
    }

    private List<Touch> touches(
            SortedMap<LocalDate, LocalDateTime> begins,
            String day,
            LocalDateTime time,
            TripChange trips,
            Effect effect) {
        List<Touch> touches = new ArrayList<>();
        touches.add(Touch.of(day, effect));
        timeline.days().beginsNear(time).forEach((next, begin) -> {
            if (!begin.equals(begins.get(next))) {
                touches.add(Touch.exchange(Set.of(DayLine.id(next), DayLine.id(next.minusDays(1)))));
            }
        });
        touches.add(trips.redrawn() ? Touch.exchange(trips.trips()) : new Touch(trips.trips(), effect, false));
        return touches;
    }

    private static Optional<Effect> effect(PhotosByTime.Change change) {
        return switch (change) {
            case ADDED -> Optional.of(Effect.INCOMPLETE);
            case REVISED -> Optional.of(Effect.WRONG);
            case NONE -> Optional.empty();
        };
    }
}
