package dev.memorylane.standalone.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.schemas.Shortlist;
import dev.memorylane.schemas.ShortlistKey;
import dev.memorylane.standalone.demo.DemoTrip;
import dev.memorylane.standalone.home.Addresses;
import dev.memorylane.standalone.home.Home;
import dev.memorylane.standalone.servers.ServerAddresses;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 in the middle of a run that ends by itself: the next goes on, and comes to the same shortlists. */
class NothingLostIT {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration CHILDREN_END = Duration.ofSeconds(15);
    private static final Pattern SOME_EMBEDDED = Pattern.compile("· [1-9]\\d* embedded");

    @TempDir
    static Path folder;

    private static Path photos;
    private static ManifestFile undisturbed;

    @BeforeAll
    static void runUndisturbed() throws Exception {
        Checkout.milvusWheel();
        photos = folder.resolve("two-trips");
        DemoTrip.write(photos.resolve("first"), 1);
        DemoTrip.write(photos.resolve("second"), 2);
        try (LaneProcess lane = once(folder.resolve("undisturbed"))) {
            assertThat(lane.await(PATIENCE)).as(lane.output()).isZero();
        }
        undisturbed = manifest(folder.resolve("undisturbed"));
        assertThat(undisturbed.book("embedded")).isGreaterThan(100);
    }

    @Test
    void shouldGoOnWhereAKilledProcessStoppedAndLeaveNoChildBehind() throws Exception {
        // Given
        Path home = folder.resolve("process");
        LaneProcess killed = once(home);
        awaitTheMiddle(killed);
        List<ProcessHandle> children = killed.children();

        // When
        killed.kill();
        awaitEnd(children);
        try (LaneProcess again = once(home)) {
            assertThat(again.await(PATIENCE)).as(again.output()).isZero();
        }

        // Then
        assertThat(children).hasSize(3);
        assertNothingWasLost(home);
    }

    private static LaneProcess once(Path home) throws Exception {
        return LaneProcess.start(
                home,
                "run",
                photos.toString(),
                "--once",
                "--json",
                home.resolve("manifest.json").toString());
    }

    private static void awaitTheMiddle(LaneProcess lane) throws Exception {
        lane.awaitThat(
                () -> {
                    try {
                        return SOME_EMBEDDED.matcher(lane.output()).find();
                    } catch (java.io.IOException e) {
                        return false;
                    }
                },
                "first embedding",
                PATIENCE);
    }

    private static void awaitEnd(List<ProcessHandle> children) throws InterruptedException {
        long end = System.nanoTime() + CHILDREN_END.toNanos();
        while (children.stream().anyMatch(ProcessHandle::isAlive)) {
            assertThat(System.nanoTime()).as("children outlive their parent").isLessThan(end);
            Thread.sleep(100);
        }
    }

    private static ManifestFile manifest(Path home) throws Exception {
        return ManifestFile.read(home.resolve("manifest.json"));
    }

    private static void assertNothingWasLost(Path home) throws Exception {
        ManifestFile manifest = manifest(home);
        assertThat(manifest.content()).isEqualTo(undisturbed.content());
        try (LaneProcess lane = LaneProcess.start(home, "run", photos.toString())) {
            lane.awaitOutput("Ready", PATIENCE);
            ServerAddresses servers = Addresses.read(new Home(home)).orElseThrow();
            String library = Topic.<ShortlistKey, Shortlist>read(servers, "memory-lane.shortlists").values().stream()
                    .findFirst()
                    .orElseThrow()
                    .getKey()
                    .getLibrary();
            assertThat(Milvus.photoIds(servers, manifest.modelKey(), library)).isEqualTo(manifest.embeddedPhotoIds());
        }
    }
}
