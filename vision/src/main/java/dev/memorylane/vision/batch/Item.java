package dev.memorylane.vision.batch;

import java.util.concurrent.CompletableFuture;

/**
 * One caller's input and what it waits for.
 *
 * @param input prepared
 * @param output completed with what the model makes of it, or with why it could not
 */
record Item<I, O>(I input, CompletableFuture<O> output) {
    Item(I input) {
        this(input, new CompletableFuture<>());
    }

    /** Whether somebody still waits for it. */
    boolean isWanted() {
        return !output.isDone();
    }
}
