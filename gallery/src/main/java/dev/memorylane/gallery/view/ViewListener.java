package dev.memorylane.gallery.view;

/** Is told what the view learns, in the order in which it does, on the thread that folds: it must not wait. */
public interface ViewListener {
    /** Nobody. */
    ViewListener NOBODY = new ViewListener() {};

    /** A window has another revision than before. */
    default void revised(String library, WindowShortlist shortlist) {}

    /** A window is no more. */
    default void withdrawn(String library, String windowId) {}

    /** Something was said, or taken back. */
    default void said(String library, SaidDecision decision) {}

    /**
     * A rejection was opened.
     *
     * @param file its name
     */
    default void opened(String library, Rejection rejection, String file) {}

    /**
     * A rejection was cleared.
     *
     * @param file its name
     */
    default void cleared(String library, Rejection rejection, String file) {}
}
