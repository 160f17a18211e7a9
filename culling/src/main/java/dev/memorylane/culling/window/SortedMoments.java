package dev.memorylane.culling.window;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;

/** Moments in memory. Not thread-safe. */
public final class SortedMoments implements Moments {
    private static final String BEFORE_ANY_ID = "";

    private final TreeSet<Moment> moments = new TreeSet<>();

    public SortedMoments(Collection<Moment> moments) {
        this.moments.addAll(moments);
    }

    /** Adds a photo, or replaces it where its place changed. */
    public void put(Moment moment) {
        moments.remove(moment);
        moments.add(moment);
    }

    public void remove(Moment moment) {
        moments.remove(moment);
    }

    @Override
    public Collection<Moment> all() {
        return moments;
    }

    @Override
    public Optional<Moment> before(Moment moment) {
        return Optional.ofNullable(moments.lower(moment));
    }

    @Override
    public Optional<Moment> after(Moment moment) {
        return Optional.ofNullable(moments.higher(moment));
    }

    @Override
    public Optional<Moment> lastBefore(LocalDateTime time) {
        return Optional.ofNullable(moments.lower(edge(time)));
    }

    @Override
    public Optional<Moment> firstFrom(LocalDateTime time) {
        return Optional.ofNullable(moments.ceiling(edge(time)));
    }

    private static Moment edge(LocalDateTime time) {
        return new Moment(time, BEFORE_ANY_ID, Optional.empty());
    }
}
