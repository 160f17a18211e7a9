package dev.memorylane.poison.trial;

import java.time.Duration;

/**
 * What reading one file took.
 *
 * @param name of the file
 * @param cpu time on the reader's thread
 * @param wall time until it was done
 * @param allocated bytes on the Java heap in all, not at one time
 * @param resident bytes by which the process grew at its peak, 0 where the system does not tell
 */
public record Cost(String name, Duration cpu, Duration wall, long allocated, long resident) {
    private static final long MEGABYTE = 1 << 20;

    @Override
    public String toString() {
        return "%s: %d ms of CPU, %d ms, %d MB allocated, grew by %d MB"
                .formatted(name, cpu.toMillis(), wall.toMillis(), allocated / MEGABYTE, resident / MEGABYTE);
    }
}
