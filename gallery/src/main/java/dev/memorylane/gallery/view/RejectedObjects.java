package dev.memorylane.gallery.view;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of a library that ingest could not take in, as they are shown: put together when somebody looks. */
final class RejectedObjects {
    private final PhotoEntries joined;
    private final Map<SourceFile, KnownObject> objects = new HashMap<>();
    private List<RejectedFile> shown = List.of();
    private boolean stale;

    RejectedObjects(PhotoEntries joined) {
        this.joined = joined;
    }

    /** @param now null where the file is forgotten */
    void put(SourceFile file, KnownObject now) {
        boolean was = objects.remove(file) != null;
        boolean is = now != null && now.isRejected();
        if (is) {
            objects.put(file, now);
        }
        stale |= was || is;
    }

    /** Something changed that one of them may tell: its reason, a request to try it again, where folders are. */
    void renew() {
        stale = true;
    }

    /** By path. */
    List<RejectedFile> shown() {
        if (stale) {
            shown = objects.entrySet().stream()
                    .map(one -> shown(one.getKey(), one.getValue()))
                    .sorted(Comparator.comparing(RejectedFile::path))
                    .toList();
            stale = false;
        }
        return shown;
    }

    private RejectedFile shown(SourceFile file, KnownObject object) {
        return new RejectedFile(
                joined.folders().pathOf(file),
                Optional.ofNullable(object.photoId()),
                joined.rejections().atIngest(file, object));
    }
}
