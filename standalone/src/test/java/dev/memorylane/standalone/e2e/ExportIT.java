package dev.memorylane.standalone.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.schemas.Decision;
import dev.memorylane.schemas.DecisionKey;
import dev.memorylane.schemas.DecisionKind;
import dev.memorylane.schemas.PhotoRole;
import dev.memorylane.schemas.Shortlist;
import dev.memorylane.schemas.ShortlistKey;
import dev.memorylane.standalone.demo.DemoTrip;
import dev.memorylane.standalone.home.Addresses;
import dev.memorylane.standalone.home.Home;
import dev.memorylane.standalone.servers.ServerAddresses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Out into sidecars, through another program's hands, and back: on the packaged program and its real servers. */
class ExportIT {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String PREFIX = "memory-lane.";
    private static final String PICK = "xmp:Rating=\"3\"";

    @TempDir
    private Path folder;

    private Path home;
    private Path trip;

    @Test
    void shouldTakeAShortlistToOtherProgramsAndHonourWhatTheyChange() throws Exception {
        // Given
        trip = folder.resolve("osaka");
        home = folder.resolve("home");
        DemoTrip.write(trip, 1);
        once();
        Map<String, String> before = sidecars();

        // When
        String planned = export("osaka", "--xmp", "--dry-run");
        Map<String, String> afterPlan = sidecars();
        String written =
                export("osaka", "--xmp", "--csv", folder.resolve("o.csv").toString());
        Map<String, String> afterExport = sidecars();
        String again = export("osaka", "--xmp");

        // Then
        assertThat(before).isEmpty();
        assertThat(planned).contains("rating none → 3").contains("Nothing was written: this was a dry run.");
        assertThat(afterPlan).isEmpty();
        assertThat(written).contains(" created").contains("Table of osaka");
        assertThat(afterExport.values()).anyMatch(text -> text.contains(PICK) && text.contains("xmp:Label=\"Green\""));
        assertThat(again).contains("0 created · 0 changed").contains(" 0 failed");
        assertThat(sidecars()).isEqualTo(afterExport);
        assertThat(Files.readString(folder.resolve("o.csv"))).contains(",pick,");

        // When, Then
        comeBack(afterExport);
    }

    private void comeBack(Map<String, String> exported) throws Exception {
        List<String> picks = exported.entrySet().stream()
                .filter(sidecar -> sidecar.getValue().contains(PICK))
                .map(Map.Entry::getKey)
                .limit(2)
                .toList();
        try (LaneProcess running =
                LaneProcess.start(home, "run", trip.toString()).awaitOutput("Ready", PATIENCE)) {
            // When
            rewrite(picks.getFirst(), PICK, "xmp:Rating=\"5\"");
            rewrite(picks.getLast(), "xmp:Label=\"Green\"", "xmp:Label=\"Red\"");
            ServerAddresses servers = Addresses.read(new Home(home)).orElseThrow();
            running.awaitThat(() -> said(servers).size() == 2, "decisions of the sidecars", PATIENCE);
            running.awaitThat(() -> rejected(servers) == 1, "shortlist that follows them", PATIENCE);
            Map<String, String> changed = sidecars();
            String later = export("osaka", "--xmp");

            // Then
            assertThat(said(servers).keySet())
                    .extracting(DecisionKey::getKind)
                    .containsExactlyInAnyOrder(DecisionKind.RATE, DecisionKind.REJECT);
            assertThat(said(servers).values())
                    .allMatch(decision -> decision.getWho().equals("sidecar"));
            assertThat(later).contains(" 0 failed");
            assertThat(sidecars().get(picks.getFirst())).isEqualTo(changed.get(picks.getFirst()));
            assertThat(sidecars().get(picks.getLast())).contains("xmp:Label=\"Red\"");
        }
    }

    /** What they said of the two photos. */
    private static Map<DecisionKey, Decision> said(ServerAddresses servers) {
        Map<DecisionKey, Decision> said = new HashMap<>();
        Topic.<DecisionKey, Decision>read(servers, PREFIX + "decisions")
                .values()
                .forEach(one -> said.put(one.getKey(), one.getValue()));
        return said;
    }

    /** Photos that the person rejected, by the last shortlists of their days. */
    private static long rejected(ServerAddresses servers) {
        Map<ShortlistKey, Shortlist> last = new HashMap<>();
        Topic.<ShortlistKey, Shortlist>read(servers, PREFIX + "shortlists")
                .values()
                .forEach(one -> last.put(one.getKey(), one.getValue()));
        return last.entrySet().stream()
                .filter(window -> window.getKey().getWindowId().startsWith("day:"))
                .flatMap(window -> window.getValue().getClusters().stream())
                .flatMap(cluster -> cluster.getBursts().stream())
                .flatMap(burst -> burst.getMembers().stream())
                .filter(photo -> photo.getRole() == PhotoRole.REJECT
                        && photo.getReasons().getFirst().getCode().equals("REJECTED_BY_PERSON"))
                .count();
    }

    private void once() throws Exception {
        try (LaneProcess lane = LaneProcess.start(home, "run", trip.toString(), "--once")) {
            assertThat(lane.await(PATIENCE)).as(lane.output()).isZero();
        }
    }

    private String export(String... arguments) throws Exception {
        String[] command =
                Stream.concat(Stream.of("export"), Stream.of(arguments)).toArray(String[]::new);
        try (LaneProcess lane = LaneProcess.start(home, command)) {
            assertThat(lane.await(PATIENCE)).as(lane.output()).isZero();
            return lane.output();
        }
    }

    private void rewrite(String sidecar, String from, String to) throws IOException {
        Path file = trip.resolve(sidecar);
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    private Map<String, String> sidecars() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(trip)) {
            files.filter(file -> file.toString().endsWith(".xmp"))
                    .forEach(file -> texts.put(trip.relativize(file).toString(), read(file)));
        }
        return texts;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
