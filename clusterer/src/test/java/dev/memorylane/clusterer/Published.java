package dev.memorylane.clusterer;

import dev.memorylane.schemas.PhotoRole;
import dev.memorylane.schemas.Shortlist;
import dev.memorylane.schemas.ShortlistKey;
import dev.memorylane.schemas.ShortlistMember;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.streams.KeyValue;

/** Looks into what was published. */
final class Published {
    private Published() {}

    /** The last shortlist of each window, as compaction would leave it; windows of other libraries are prefixed. */
    static Map<String, Shortlist> latest(List<KeyValue<ShortlistKey, Shortlist>> records) {
        Map<String, Shortlist> latest = new TreeMap<>();
        records.forEach(record -> latest.put(name(record.key), record.value));
        return latest;
    }

    static List<String> windows(List<KeyValue<ShortlistKey, Shortlist>> records) {
        return records.stream().map(record -> name(record.key)).sorted().toList();
    }

    static List<String> photos(Shortlist shortlist) {
        return members(shortlist).map(ShortlistMember::getPhotoId).sorted().toList();
    }

    static PhotoRole role(Shortlist shortlist, String photoId) {
        return members(shortlist)
                .filter(member -> member.getPhotoId().equals(photoId))
                .findFirst()
                .orElseThrow()
                .getRole();
    }

    private static Stream<ShortlistMember> members(Shortlist shortlist) {
        return shortlist.getClusters().stream()
                .flatMap(cluster -> cluster.getBursts().stream())
                .flatMap(burst -> burst.getMembers().stream());
    }

    private static String name(ShortlistKey key) {
        return key.getLibrary().equals("osaka") ? key.getWindowId() : key.getLibrary() + "/" + key.getWindowId();
    }
}
