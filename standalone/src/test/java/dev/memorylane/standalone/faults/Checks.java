package dev.memorylane.standalone.faults;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memorylane.schemas.Shortlist;
import dev.memorylane.schemas.ShortlistKey;
import dev.memorylane.schemas.ShortlistMember;
import dev.memorylane.standalone.e2e.ManifestFile;
import dev.memorylane.standalone.e2e.Milvus;
import dev.memorylane.standalone.e2e.Topic;
import dev.memorylane.standalone.home.Addresses;
import dev.memorylane.standalone.home.Home;
import dev.memorylane.standalone.servers.ServerAddresses;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What must hold after every run, whatever went wrong in it. Each finding is a sentence. */
final class Checks {
    private static final Duration SINK = Duration.ofSeconds(90);
    private static final Duration BACK = Duration.ofSeconds(90);
    private static final long LOOK_MS = 200;
    private static final Duration END = Duration.ofSeconds(15);
    private static final Pattern NOT_FOR_PEOPLE =
            Pattern.compile("^\\s+at |Exception|^Caused by|\\b(WARN|ERROR)\\b|null");
    private static final Pattern LOGGED_ERROR = Pattern.compile("^\\S+ \\S+ ERROR .*");
    private static final int MOST_NOTES = 12;
    private static final int MOST_LINES = 5;

    private final Lane lane;
    private final Reference reference;
    private final List<String> defects = new ArrayList<>();

    Checks(Lane lane, Reference reference) {
        this.lane = lane;
        this.reference = reference;
    }

    /** While it runs, all work done. */
    List<String> ofARunningLane() throws Exception {
        lane.meet();
        books();
        shortlists();
        milvus();
        return List.copyOf(defects);
    }

    private void books() {
        JsonNode books = lane.books().orElseThrow(() -> new IllegalStateException("The page does not answer"));
        long rejectedLater = books.path("rejectedLater").asLong();
        long objects = books.path("photos").asLong()
                + books.path("duplicates").asLong()
                + books.path("rejected").asLong()
                - rejectedLater
                + books.path("ignored").asLong()
                + books.path("removed").asLong();
        expect(books.path("objects").asLong() == objects, "The books' objects do not balance: " + books);
        long photos = books.path("embedded").asLong()
                + rejectedLater
                + books.path("pending").asLong();
        expect(books.path("photos").asLong() == photos, "The books' photos do not balance: " + books);
        expect(books.path("pending").asLong() == 0, "Photos are pending: " + books);
        expect(books.equals(reference.books()), "The books are " + books + ", undisturbed " + reference.books());
    }

    private void shortlists() throws IOException, InterruptedException {
        ServerAddresses servers = addresses();
        Map<String, Map.Entry<ShortlistKey, Shortlist>> revisions =
                whenAllServe(() -> Topic.<ShortlistKey, Shortlist>read(servers, "memory-lane.shortlists"));
        for (Map.Entry<ShortlistKey, Shortlist> revision : revisions.values()) {
            Set<String> once = new HashSet<>();
            members(revision.getValue())
                    .filter(member -> !once.add(member.getPhotoId()))
                    .forEach(twice -> defects.add("Photo " + twice.getPhotoId() + " is twice in revision "
                            + revision.getValue().getRevision() + " of " + revision.getKey()));
        }
    }

    /** A server that was killed a moment ago may not be back yet. */
    private static <T> T whenAllServe(Supplier<T> look) throws InterruptedException {
        long end = System.nanoTime() + BACK.toNanos();
        while (true) {
            try {
                return look.get();
            } catch (RuntimeException away) {
                if (System.nanoTime() > end) {
                    throw away;
                }
                Thread.sleep(LOOK_MS);
            }
        }
    }

    private static Stream<ShortlistMember> members(Shortlist shortlist) {
        return shortlist.getClusters().stream()
                .flatMap(cluster -> cluster.getBursts().stream())
                .flatMap(burst -> burst.getMembers().stream());
    }

    /** The sink follows a moment later. */
    private void milvus() throws Exception {
        ManifestFile manifest = new ManifestFile(lane.manifest().orElseThrow());
        List<String> wanted = manifest.embeddedPhotoIds();
        List<String> found = List.of();
        long end = System.nanoTime() + SINK.toNanos();
        while (!found.equals(wanted) && System.nanoTime() < end) {
            found = idsInMilvus(manifest.modelKey());
            Thread.sleep(LOOK_MS);
        }
        Set<String> different = new HashSet<>(found);
        expect(different.size() == found.size(), "Photos are in Milvus more than once");
        expect(different.equals(Set.copyOf(wanted)), "Milvus holds " + found.size() + " photos, not " + wanted.size());
    }

    private List<String> idsInMilvus(String modelKey) throws IOException {
        try {
            return Milvus.photoIds(addresses(), modelKey, lane.library().orElse(""));
        } catch (RuntimeException away) {
            return List.of();
        }
    }

    private ServerAddresses addresses() throws IOException {
        return Addresses.read(new Home(lane.home())).orElseThrow();
    }

    /** After its end. */
    static List<String> ofAnEnded(Lane lane) throws Exception {
        long end = System.nanoTime() + END.toNanos();
        while (lane.met().stream().anyMatch(ProcessHandle::isAlive) && System.nanoTime() < end) {
            Thread.sleep(100);
        }
        List<String> defects = new ArrayList<>();
        lane.met().stream().filter(ProcessHandle::isAlive).forEach(orphan -> {
            defects.add("Process " + orphan.pid() + " outlived its parent: " + orphan.info());
            orphan.destroyForcibly();
        });
        lane.console()
                .lines()
                .filter(line -> NOT_FOR_PEOPLE.matcher(line).find())
                .limit(MOST_LINES)
                .forEach(line -> defects.add("On the console: " + line));
        return defects;
    }

    /** Errors of the log, each kind once: not wrong by themselves, but worth a look. */
    static List<String> loggedErrors(Lane lane) throws IOException {
        return lane.deployment()
                .log()
                .lines()
                .filter(line -> LOGGED_ERROR.matcher(line).matches())
                .map(line -> line.replaceFirst("^\\S+ \\S+ ERROR ", "").replaceAll("\\d+", "#"))
                .distinct()
                .limit(MOST_NOTES)
                .toList();
    }

    private void expect(boolean holds, String otherwise) {
        if (!holds) {
            defects.add(otherwise);
        }
    }
}
