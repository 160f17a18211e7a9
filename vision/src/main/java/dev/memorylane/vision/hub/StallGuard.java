package dev.memorylane.vision.hub;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpTimeoutException;
import java.time.Duration;

/** Closes a stream that brings nothing for too long: Java's client has a limit for the answer's head, none for its body. */
final class StallGuard implements AutoCloseable {
    private static final int LOOKS = 8;

    private final InputStream body;
    private final Duration silence;
    private final Thread watch;
    private volatile long lastNanos = System.nanoTime();
    private volatile boolean stalled;

    StallGuard(InputStream body, Duration silence) {
        this.body = body;
        this.silence = silence;
        this.watch = Thread.ofVirtual().name("stall-guard").start(this::watch);
    }

    void progressed() {
        lastNanos = System.nanoTime();
    }

    /** Throws if the stream ended because of its silence. */
    void requireNotStalled() throws HttpTimeoutException {
        if (stalled) {
            throw new HttpTimeoutException("nothing came any more");
        }
    }

    private void watch() {
        try {
            while (System.nanoTime() - lastNanos < silence.toNanos()) {
                Thread.sleep(silence.dividedBy(LOOKS));
            }
            stalled = true;
            body.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            // It is closed, which is all that was wanted.
        }
    }

    @Override
    public void close() {
        watch.interrupt();
    }
}
