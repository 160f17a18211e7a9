package dev.memorylane.culling.window;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Rows under local wall times, at most one each: memory or a store. */
public interface TimeTable<T> {

    /** Up to so many rows at or before a time: the nearest, in ascending order. */
    List<T> upTo(LocalDateTime time, int most);

    /** Up to so many rows after a time: the nearest, in ascending order. */
    List<T> after(LocalDateTime time, int most);

    /** The latest row. */
    Optional<T> last();

    void put(LocalDateTime time, T row);

    void delete(LocalDateTime time);
}
