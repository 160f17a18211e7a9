package dev.memorylane.ingest.bucket;

import dev.memorylane.ingest.source.PassedOver;
import java.util.Arrays;

/** Keys that are passed over without a record, because a folder of that name would be. */
final class UnseenKey {
    private UnseenKey() {}

    /** @param key below the source's prefix */
    static boolean is(String key) {
        return Arrays.stream(key.split("/")).filter(name -> !isDots(name)).anyMatch(PassedOver::is);
    }

    /** In a key these are names like any other, not the way up. */
    private static boolean isDots(String name) {
        return name.equals(".") || name.equals("..");
    }
}
