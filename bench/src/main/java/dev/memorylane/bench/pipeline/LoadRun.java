package dev.memorylane.bench.pipeline;

import dev.memorylane.bench.BenchException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Watches the product work off its photos: a look at each twentieth of them, and one at the end. */
final class LoadRun {
    private static final Duration TICK = Duration.ofSeconds(2);
    private static final int STEPS = 20;

    private final Product product;
    private final int photos;
    private final Duration most;
    private final boolean collected;
    private final Diary diary;
    private final List<Look> looks = new ArrayList<>();
    private int deepest;

    /**
     * @param most how long it may stand still
     * @param collected whether all garbage is collected at each look
     */
    LoadRun(Product product, int photos, Duration most, boolean collected, Diary diary) {
        this.product = product;
        this.photos = photos;
        this.most = most;
        this.collected = collected;
        this.diary = diary;
    }

    /** All looks, the first at the first photo. */
    List<Look> looks() {
        return looks;
    }

    /** The most photos that waited to be embedded at one time. */
    int deepest() {
        return deepest;
    }

    void await() throws InterruptedException {
        long begun = System.nanoTime();
        long movedAt = begun;
        int last = -1;
        while (last < photos) {
            Thread.sleep(TICK);
            Optional<Product.Books> books = product.books();
            int embedded = books.map(Product.Books::embedded).orElse(-1);
            movedAt = embedded > last ? System.nanoTime() : movedAt;
            last = Math.max(last, embedded);
            requireProgress(movedAt);
            double seconds = (System.nanoTime() - begun) / 1e9;
            books.filter(now -> now.embedded() > 0).ifPresent(now -> look(seconds, now));
        }
    }

    private void look(double seconds, Product.Books books) {
        deepest = Math.max(deepest, books.photos() - books.embedded());
        int due = looks.isEmpty() ? 1 : (int) ((long) photos * looks.size() / STEPS);
        if (books.embedded() >= Math.min(due, photos)) {
            looks.add(Look.at(seconds, product, books, collected));
            diary.note(looks.getLast());
        }
    }

    private void requireProgress(long movedAt) {
        if (!product.isAlive()) {
            throw new BenchException("The product ended early; its console is in the log beside its home.");
        }
        if (System.nanoTime() - movedAt > most.toNanos()) {
            throw new BenchException("No photo was embedded for " + most.toMinutes() + " minutes.");
        }
    }
}
