package dev.memorylane.culling.window;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Optional;

/** The dated photos of one library in their order, to be looked up from any point: memory or a store. */
public interface Moments {

    /** All of them in order. */
    Collection<Moment> all();

    /** The last photo before this one in order, whether this one is there or not. */
    Optional<Moment> before(Moment moment);

    /** The first photo after this one in order, whether this one is there or not. */
    Optional<Moment> after(Moment moment);

    /** The last photo strictly earlier than a time. */
    Optional<Moment> lastBefore(LocalDateTime time);

    /** The first photo at or later than a time. */
    Optional<Moment> firstFrom(LocalDateTime time);
}
