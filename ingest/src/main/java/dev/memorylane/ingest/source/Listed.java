package dev.memorylane.ingest.source;

import java.util.Objects;

/** One thing that a listing met. */
public sealed interface Listed {
    /** Its place in the order of a listing. */
    String uri();

    /** An object. */
    record Present(SeenObject object) implements Listed {
        public Present {
            Objects.requireNonNull(object, "object");
        }

        @Override
        public String uri() {
            return object.uri();
        }
    }

    /** A link whose target is not there, in the version of the link itself. */
    record Dangling(SeenObject link) implements Listed {
        public Dangling {
            Objects.requireNonNull(link, "link");
        }

        @Override
        public String uri() {
            return link.uri();
        }
    }

    /**
     * What could not be looked at, and so is not missing: the object of this URI or, where that ends in a slash, all
     * below it.
     */
    record Closed(String uri) implements Listed {
        public Closed {
            Objects.requireNonNull(uri, "uri");
        }

        public boolean covers(String other) {
            return uri.endsWith("/") ? other.startsWith(uri) : other.equals(uri);
        }
    }
}
