package dev.memorylane.embedder.pipeline;

import dev.memorylane.embedder.inflight.Ticket;
import dev.memorylane.schemas.Photo;
import java.util.function.Consumer;

/** The process-wide pipeline as a stream task sees it. */
public interface Pipeline {
    /**
     * Takes a photo if there is room; never blocks.
     *
     * @param answers called once, on a thread of the pipeline, when the outcome is known
     * @return whether it was taken
     */
    boolean offer(Ticket ticket, Photo photo, Consumer<Answer> answers);

    /** How many more photos it would take now. */
    int room();
}
