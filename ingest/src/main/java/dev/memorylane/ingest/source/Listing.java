package dev.memorylane.ingest.source;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a walk through a source found. */
public sealed interface Listing {

    /**
     * The folder was read.
     *
     * @param files every file that is not passed over, by URI
     * @param brokenLinks links whose target cannot be read, by URI, in the version of the link itself
     * @param closed URIs, each with a slash at its end, of folders, links and files that refused to be read: neither they
     *     nor what is below them counts as missing
     */
    record Read(Map<String, SeenFile> files, Map<String, SeenFile> brokenLinks, List<String> closed)
            implements Listing {
        public Read {
            files = Map.copyOf(files);
            brokenLinks = Map.copyOf(brokenLinks);
            closed = List.copyOf(closed);
        }

        public Read(Map<String, SeenFile> files, List<String> closed) {
            this(files, Map.of(), closed);
        }

        /** Whether an object that was not met is really not there, as far as this walk can tell. */
        public boolean misses(String uri) {
            return !files.containsKey(uri) && closed.stream().noneMatch((uri + "/")::startsWith);
        }
    }

    /**
     * The folder itself cannot be read, which says nothing about its files.
     *
     * @param words why and what to do, for a person
     */
    record Away(String words) implements Listing {
        public Away {
            Objects.requireNonNull(words, "words");
        }
    }
}
