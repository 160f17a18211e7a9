package dev.memorylane.standalone.faults;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memorylane.standalone.e2e.ManifestFile;

/**
 * What an undisturbed run of the same photos came to.
 *
 * @param content its shortlists, without what counts how they came about
 * @param seconds from the start of the process to the last shortlist
 */
record Reference(JsonNode content, JsonNode books, double seconds) {

    static Reference of(JsonNode manifest, JsonNode books, double seconds) {
        return new Reference(new ManifestFile(manifest).content(), books, seconds);
    }

    boolean isReachedBy(JsonNode manifest) {
        return new ManifestFile(manifest).content().equals(content);
    }

    long embedded() {
        return books.path("embedded").asLong();
    }
}
