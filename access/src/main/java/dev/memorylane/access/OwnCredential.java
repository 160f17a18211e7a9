package dev.memorylane.access;

/**
 * Paths whose resource checks a credential of its own kind, because its callers can neither log in nor send our token,
 * such as notifications of a bucket. A bean that answers for exactly the paths it guards; limits and host check stay.
 */
public interface OwnCredential {
    /** @param path normalised, without query */
    boolean guards(String path);
}
