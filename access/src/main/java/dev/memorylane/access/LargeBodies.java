package dev.memorylane.access;

/** Paths that take larger bodies than others, such as uploads. A bean. */
public interface LargeBodies {
    /** @param path normalised, without query */
    boolean takes(String path);

    /** Most bytes of one request. */
    long mostBytes();
}
