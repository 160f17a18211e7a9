package dev.memorylane.gallery.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.memorylane.schemas.PhotoRole;
import dev.memorylane.schemas.Shortlist;
import dev.memorylane.schemas.ShortlistKey;
import dev.memorylane.schemas.ShortlistMember;
import dev.memorylane.schemas.ShortlistState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A revision of a shortlist as CloudEvents 1.0 has it (JSON format, structured mode).
 *
 * @param specversion of CloudEvents
 * @param id the same for the same revision, however often it is sent
 * @param source the library, by its address
 * @param type dev.memorylane.shortlist.revised or .withdrawn
 * @param subject window id
 * @param time when it was published; absent where that is not recorded
 * @param datacontenttype of the data
 * @param data the revision
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ShortlistEvent(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        Optional<String> time,
        String datacontenttype,
        Data data) {

    /** Media type of the whole. */
    static final String MEDIA_TYPE = "application/cloudevents+json";

    /**
     * What the subscriber wants to know; all else is at {@code address}.
     *
     * @param library where
     * @param window window id
     * @param kind day, trip or undated
     * @param revision from 1
     * @param from begin, local wall time
     * @param to end, local wall time
     * @param photos number of photos
     * @param scenes number of scenes
     * @param picks photo ids of the picks, by time
     * @param address of the window, on the server that sends this
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Data(
            String library,
            String window,
            String kind,
            long revision,
            Optional<String> from,
            Optional<String> to,
            long photos,
            int scenes,
            List<String> picks,
            String address) {}

    static ShortlistEvent of(ShortlistKey key, Shortlist shortlist) {
        boolean current = shortlist.getState() == ShortlistState.CURRENT;
        String what = current ? "revised" : "withdrawn";
        String source = "/api/libraries/" + part(key.getLibrary());
        return new ShortlistEvent(
                "1.0",
                "%s/%s/%d/%s".formatted(key.getLibrary(), key.getWindowId(), shortlist.getRevision(), what),
                source,
                "dev.memorylane.shortlist." + what,
                key.getWindowId(),
                Optional.ofNullable(shortlist.getPublishedAt()).map(Object::toString),
                "application/json",
                data(key, shortlist, source + "/windows/" + part(key.getWindowId())));
    }

    private static Data data(ShortlistKey key, Shortlist shortlist, String address) {
        return new Data(
                key.getLibrary(),
                key.getWindowId(),
                shortlist.getKind().name().toLowerCase(Locale.ROOT),
                shortlist.getRevision(),
                Optional.ofNullable(shortlist.getFrom()).map(LocalDateTime::toString),
                Optional.ofNullable(shortlist.getTo()).map(LocalDateTime::toString),
                shortlist.getPhotos(),
                shortlist.getClusters().size(),
                picks(shortlist),
                address);
    }

    private static List<String> picks(Shortlist shortlist) {
        return shortlist.getClusters().stream()
                .flatMap(cluster -> cluster.getBursts().stream())
                .flatMap(burst -> burst.getMembers().stream())
                .filter(member -> member.getRole() == PhotoRole.PICK)
                .map(ShortlistMember::getPhotoId)
                .toList();
    }

    private static String part(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
