package dev.memorylane.standalone.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Supplier;

/** One direction of a connection through a {@link Link}: what is read waits in a queue until it is due on the other side. */
final class Pipe implements Runnable {
    private static final int CHUNK = 8 * 1024;
    private static final int CHUNKS_UNDERWAY = 64;
    private static final long NANOS = 1_000_000_000L;
    private static final byte[] END = {};

    private record Chunk(byte[] bytes, long due) {}

    private final Socket from;
    private final Socket to;
    private final Supplier<Link.Pace> pace;
    private final BlockingQueue<Chunk> underway = new ArrayBlockingQueue<>(CHUNKS_UNDERWAY);

    Pipe(Socket from, Socket to, Supplier<Link.Pace> pace) {
        this.from = from;
        this.to = to;
        this.pace = pace;
    }

    /** Until one end closes; then the other is closed too. */
    @Override
    public void run() {
        Thread reading = Thread.ofVirtual().start(this::read);
        try (to) {
            write();
        } catch (IOException closed) {
            // The client sees it.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            reading.interrupt();
        }
    }

    private void read() {
        try (from) {
            byte[] buffer = new byte[CHUNK];
            for (int read = from.getInputStream().read(buffer);
                    read > 0;
                    read = from.getInputStream().read(buffer)) {
                send(Arrays.copyOf(buffer, read));
            }
            send(END);
        } catch (IOException closed) {
            // What was underway is lost with the connection; its end is not.
            underway.clear();
            underway.add(new Chunk(END, System.nanoTime()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(byte[] bytes) throws InterruptedException {
        underway.put(new Chunk(bytes, System.nanoTime() + pace.get().delay().toNanos()));
    }

    private void write() throws IOException, InterruptedException {
        OutputStream out = to.getOutputStream();
        for (Chunk chunk = underway.take(); chunk.bytes().length > 0; chunk = underway.take()) {
            sleep(chunk.due() - System.nanoTime());
            out.write(chunk.bytes());
            sleep(chunk.bytes().length * NANOS / pace.get().bytesPerSecond());
        }
    }

    private static void sleep(long nanos) throws InterruptedException {
        if (nanos > 0) {
            Thread.sleep(java.time.Duration.ofNanos(nanos));
        }
    }
}
