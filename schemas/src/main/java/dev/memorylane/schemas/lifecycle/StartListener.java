package dev.memorylane.schemas.lifecycle;

/** Whom a start that takes long is told to. Called on a thread of its own. */
public interface StartListener {

    /** One sentence that says what is waited for, now and then. */
    void late(String words);

    /** Where each thread stands, once, when it has taken a minute. */
    void stacks(String text);
}
