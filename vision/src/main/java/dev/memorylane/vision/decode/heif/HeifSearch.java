package dev.memorylane.vision.decode.heif;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Looks for libheif until there is one, at most every few seconds, so that a folder of HEIC photos costs one search. */
final class HeifSearch {
    static final Duration PAUSE = Duration.ofSeconds(5);

    private final Supplier<LibHeif.Search> search;
    private final LongSupplier nanos;
    private HeifSupport support;
    private long searchedAt;

    HeifSearch(Supplier<LibHeif.Search> search, LongSupplier nanos) {
        this.search = search;
        this.nanos = nanos;
    }

    synchronized HeifSupport support() {
        long now = nanos.getAsLong();
        if (support == null || (!support.isInstalled() && now - searchedAt >= PAUSE.toNanos())) {
            support = new HeifSupport(search.get());
            searchedAt = now;
        }
        return support;
    }
}
