package dev.memorylane.culling;

import dev.memorylane.culling.clock.ClockProposal;
import dev.memorylane.culling.preference.Lesson;
import java.util.List;
import java.util.Objects;

/**
 * A shortlist, and what its window tells beside it.
 *
 * @param content the shortlist
 * @param lessons what the decisions on its bursts teach; the same whatever was taught before
 * @param swayable whether another preference could change the content
 * @param clocks cameras whose clock seems wrong
 */
public record Culled(ShortlistContent content, List<Lesson> lessons, boolean swayable, List<ClockProposal> clocks) {

    /** Of a window without photos. */
    public static Culled empty() {
        return new Culled(ShortlistContent.empty(), List.of(), false, List.of());
    }

    public Culled {
        Objects.requireNonNull(content, "content");
        lessons = List.copyOf(lessons);
        clocks = List.copyOf(clocks);
    }
}
