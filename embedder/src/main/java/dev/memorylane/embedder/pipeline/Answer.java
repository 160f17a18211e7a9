package dev.memorylane.embedder.pipeline;

import dev.memorylane.embedder.inflight.Ticket;
import java.util.Objects;

/** The outcome of the attempt that a ticket names. */
public record Answer(Ticket ticket, Outcome outcome) {
    public Answer {
        Objects.requireNonNull(ticket);
        Objects.requireNonNull(outcome);
    }
}
