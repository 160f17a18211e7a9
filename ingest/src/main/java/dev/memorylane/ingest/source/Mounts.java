package dev.memorylane.ingest.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Storages of their own that were met below a source, as disks that are mounted in a watched folder are; by URI, with a
 * slash at its end. When one is away, what it holds is not gone. Used by the thread of the source alone.
 */
public final class Mounts {
    private final NavigableSet<String> known = new TreeSet<>();
    private final NavigableSet<String> away = new TreeSet<>();

    /** Takes over what was known before this start. */
    public void recall(Collection<String> before) {
        known.addAll(before);
    }

    /** All that were met once, and not forgotten. */
    public List<String> known() {
        return List.copyOf(known);
    }

    /** Those that the last listing did not find. */
    public List<String> away() {
        return List.copyOf(away);
    }

    /** A listing begins. */
    public void begin() {
        away.clear();
    }

    /** It is there. */
    public void met(String uri) {
        known.add(uri);
    }

    /** There is an ordinary folder in its place, with something in it. */
    public void forget(String uri) {
        known.remove(uri);
    }

    /** It is not there. */
    public void missed(String uri) {
        away.add(uri);
    }

    public boolean isKnown(String uri) {
        return known.contains(uri);
    }

    /** Those known right below a folder, though perhaps not met there now. */
    public List<String> in(String folder) {
        List<String> in = new ArrayList<>();
        for (String uri : known.tailSet(folder, false)) {
            if (!uri.startsWith(folder)) {
                break;
            }
            if (uri.indexOf('/', folder.length()) == uri.length() - 1) {
                in.add(uri);
            }
        }
        return in;
    }

    /** Whether an object is on one that is away. */
    public boolean isAway(String uri) {
        return away.stream().anyMatch(uri::startsWith);
    }

    /** A person says that those which are away do not come back. */
    public void giveUpAway() {
        known.removeAll(away);
        away.clear();
    }
}
