package dev.memorylane.standalone.faults;

import java.time.Duration;

/** What happens to a victim. */
sealed interface Fault {

    /** SIGKILL, once. The application is started again at once; servers are the product's to start again. */
    record Kill() implements Fault {}

    /** SIGTERM; the application is started again when it has ended. */
    record Restart() implements Fault {}

    /** SIGSTOP, and SIGCONT after a while. */
    record Pause(Duration lasting) implements Fault {}

    /** Killed, and whenever it comes up for a while. */
    record Gone(Duration lasting) implements Fault {}

    /**
     * Each answer takes longer: the broker's and the bucket's behind a long and narrow connection, that of others as they
     * are stopped and continued many times a second.
     */
    record Slow(Duration lasting) implements Fault {}

    /** Renamed away, as a disk that is pulled, and brought back after a while. */
    record Vanish(Duration lasting) implements Fault {}

    /** A bucket that is listed, and empty, for a while. */
    record Emptied(Duration lasting) implements Fault {}

    /** No byte is left on it for a while. */
    record Full(Duration lasting) implements Fault {}

    /** Set forward or back, and left so. */
    record Jump(Duration by) implements Fault {}

    /** One word for tables and files. */
    default String kind() {
        return switch (this) {
            case Kill _ -> "kill";
            case Restart _ -> "restart";
            case Pause _ -> "pause";
            case Gone _ -> "gone";
            case Slow _ -> "slow";
            case Vanish _ -> "vanish";
            case Emptied _ -> "empty";
            case Full _ -> "full";
            case Jump jump -> jump.by().isNegative() ? "back" : "forward";
        };
    }

    /** How long it lasts; 0 for what is over at once. */
    default Duration lasts() {
        return switch (this) {
            case Kill _, Restart _, Jump _ -> Duration.ZERO;
            case Pause(Duration lasting) -> lasting;
            case Gone(Duration lasting) -> lasting;
            case Slow(Duration lasting) -> lasting;
            case Vanish(Duration lasting) -> lasting;
            case Emptied(Duration lasting) -> lasting;
            case Full(Duration lasting) -> lasting;
        };
    }
}
