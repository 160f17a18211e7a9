package dev.memorylane.standalone.faults;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/**
 * Faults that need a place prepared for them: a file system of its own that can be filled, a clock that can be set, a
 * proxy that can be slow, a bucket.
 *
 * @param ballast a file on the home's file system that grows until it is full
 * @param clock the file that says how far the clock is off
 * @param dropped where the photos are dropped
 * @param link to the broker
 * @param served the bucket that they are in
 */
record Surgery(Path ballast, Path clock, Path dropped, Optional<Link> link, Optional<Bucket> served) {
    private static final int BLOCK = 1 << 20;

    /** As over a bad mobile connection: 0.4 s there and back. */
    private static final Link.Pace SLOW = new Link.Pace(Duration.ofMillis(200), 64 * 1024);

    static Surgery of(Place place) {
        return new Surgery(
                place.home().resolve("ballast"),
                clockOf(place.home()),
                place.photos().folder(),
                place.broker(),
                place.bucket());
    }

    static Path clockOf(Path home) {
        return home.resolve("clock.txt");
    }

    Bucket bucket() {
        return served.orElseThrow(() -> new IllegalStateException("There is no bucket"));
    }

    Link wayToTheBroker() {
        return link.orElseThrow(() -> new IllegalStateException("There is no proxy before the broker"));
    }

    void slowDown(Link way, Duration lasting) throws InterruptedException {
        way.set(SLOW);
        Thread.sleep(lasting);
        way.set(Link.Pace.FREE);
    }

    /** Leaves no byte free for a while. What is freed meanwhile is taken too. */
    void fill(Duration lasting) throws IOException, InterruptedException {
        long end = System.nanoTime() + lasting.toNanos();
        while (System.nanoTime() < end) {
            grow();
            Thread.sleep(20);
        }
        Files.delete(ballast);
    }

    private void grow() throws IOException {
        try (FileChannel file = FileChannel.open(
                ballast, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            for (int size = BLOCK; size >= 1; size /= 16) {
                writeWhileThereIsRoom(file, size);
            }
        }
    }

    private static void writeWhileThereIsRoom(FileChannel file, int size) {
        try {
            while (true) {
                file.write(ByteBuffer.allocate(size));
            }
        } catch (IOException full) {
            // As wanted; the next, smaller size takes what is left.
        }
    }

    void setClock(Duration by) throws IOException {
        ClockLibrary.set(clock, by);
    }
}
