package dev.memorylane.gallery.view;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Names of the latest decisions, so that one that is sent again is known; bounded. */
final class Presses {
    private static final int MOST = 20_000;

    private final Set<String> names = Collections.newSetFromMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST;
        }
    });

    void note(String name) {
        names.add(name);
    }

    boolean knows(String name) {
        return names.contains(name);
    }
}
